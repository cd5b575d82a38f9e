# A draft translation into Nigerian Pidgin, awaiting native readers.
# The season's name, and the titles of the stories that are still being made.

season-one-title = { -mascot } and friends
who-can-see-title = Who Fit See Am?
the-big-trial-title = Di Big Trial
swap-day-title = Change-Place Day
lucky-eggs-title = Di Lucky Eggs
close-the-door-title = Close Di Door
real-fans-only-title = Only Correct Fans
one-photo-title = One Photo
our-say-title = Our Own Say
