EXTERNAL done(key)

=== ottoline ===
ottoline: Good evening. Mind the tag: it has been weighed, and so will you be, if you stand on the scales.
ottoline: Every crate on this quay has a price, and so has every call you make. Neither is a secret.
+ [Is it expensive?]
  ottoline: A text is less than a cent. A thousand careless ones are a week of soup. # mood: thinking
+ [Do you tag everything?]
  ottoline: Everything that costs. Kindness goes untagged. It confuses the scales. # mood: happy
+ [I shall be careful.]
  ottoline: Be exact. Careful is what people say before they look. # mood: happy
- ottoline: We open as soon as the tags are inked. Do look round. Looking is free, and I have checked.
-> END

=== cy ===
cy: I came to measure the quay. It is as long as it was, which is good news for a quay.
+ [What is the rope for?]
  cy: For crates whose owner has not said yes yet. You ask first here. I like that.
+ [Does the crane work?]
  cy: When somebody it trusts sends it a word. It is waiting for a word.
- -> END

=== price_board ===
A board of small brass hooks, and one card: “Tags return with the evening. Counting as we speak. O. P.”
-> END

=== way_fountain_square ===
A fountain, and steps up to the square. From here you see the mast over the roofs, and all its rings.
-> END

=== velvet_rope ===
The rope hangs open on its hook, and Uma’s crates are gone. It looks relieved, as far as velvet can.
-> END
