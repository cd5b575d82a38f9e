# Draft: readers who live in Mauritius have not read it yet. Only what is surely said in another way there than in France.
# The names stay: they belong to no one community, and a panel in Mauritius may choose others.

-aunt = Tantine Rosa
-teacher = Miss Sol
-class = Grade 5
-treat = { $form ->
   *[name] gâteau banane
    [the] le gâteau banane
    [some] du gâteau banane
}
