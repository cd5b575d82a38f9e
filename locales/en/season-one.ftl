# The season's name, and the titles of the stories that are still being made.

season-one-title = { -mascot } and friends
who-can-see-title = Who Can See?
the-big-trial-title = The Big Trial
swap-day-title = Swap Day
lucky-eggs-title = The Lucky Eggs
close-the-door-title = Close the Door
real-fans-only-title = Real Fans Only
one-photo-title = One Photo
our-say-title = Our Say
