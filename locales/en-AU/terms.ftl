# Draft: readers who live in Australia have not read it yet. Only what is clearly said in another way there; the spelling
# of English is already British.

-class = Year 5
-school = Hilltop Primary School
