### Printed pages in Nigeria: only what differs.

print-lesson-no-power = No devices, or no light: read the storybook with parts. Options stand on the board, and children walk to a corner to choose.
print-lesson-material = Storybook or phones, board, question card, family cards
