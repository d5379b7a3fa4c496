EXTERNAL done(key)

// ---- Ottoline Pence, keeper of the Counting House -----------------------------------

=== ottoline ===
{
- done("penny-quay/tight-purse"): -> balanced
- done("penny-quay/two-rulers"): -> purse
- done("penny-quay/price-tag"): -> rulers
- done("penny-quay/guest-list"): -> scales
- done("penny-quay/a-number-of-your-own"): -> rope
- else: -> rack
}

= rack
ottoline: Good evening. Mind the tag: it has been weighed, and so will you be, if you stand on the scales.
ottoline: Every crate on this quay has a price, and so has every call. Your account here is new, and on trial.
+ [On trial for what?]
  ottoline: For existing. It has fifteen dollars and fifty cents, and not one number to speak with. # mood: thinking
+ [Is it expensive?]
  ottoline: A text is eight tenths of a cent. We do not round feelings, either.
+ [Do you tag everything?]
  ottoline: Everything that costs. Kindness goes untagged. It confuses the scales. # mood: happy
- ottoline: First, a number of your own. The rack is behind me. Choose one that can write. # open: a-number-of-your-own
-> END

= rope
ottoline: One plate, one purchase, and it can write. The prettiest one sighed a little. It will get over it. # mood: happy
ottoline: Now the rope. Uma’s crates wait on quay 4, and on trial you may write only to people on the list.
+ [Why is there a rope?]
  ottoline: Free credit and strangers’ phones. I have seen that sum done. I did not care for the answer. # mood: thinking
+ [How does Uma get on the list?]
  ottoline: The network rings her. She types six digits. You are the one who knows them, so do tell her.
+ [May I write to you?]
  ottoline: You may. I am on the list, and I am flattered, and they are not my crates. # mood: happy
- ottoline: She takes about twenty seconds to answer. She is usually up a ladder. # open: guest-list
-> END

= scales
ottoline: Asked, proved, and only then told. Uma has come down from her ladder. It is an occasion. # mood: happy
ottoline: Give me your account. There. Stamped: it is no longer on trial. From now on, every call is weighed.
+ [What does a text weigh?]
  ottoline: Ask the scales. They take a second. I find that most true answers do. # mood: thinking
+ [It says null.]
  ottoline: Then it is not known yet. Nought is an amount. Null is an honest silence.
+ [What may I write to everybody?]
  ottoline: Anybody who wants to hear it. The rope is gone; the manners are yours to keep. # mood: happy
- ottoline: Send me one, and tell me to the hair what it cost. # open: price-tag
-> END

= rulers
ottoline: To the fifth place after the point. I have had it framed. It hangs beside the other one. # mood: happy
ottoline: Now look at this. Three notices, none of them long, and the press has billed me for six segments.
+ [Six, for three notices?]
  ottoline: One is long. One has a lemon on it. The third is merely well-bred, and pays for it. # mood: thinking
+ [What is a segment?]
  ottoline: An envelope. The long ruler has a hundred and sixty places. The short one, seventy.
+ [May I keep the lemon?]
  ottoline: If it fits the short ruler. I have nothing against lemons. I have something against surprises.
- ottoline: One segment each, and they must still say what they say. # open: two-rulers
-> END

= purse
ottoline: Three notices, three segments. Marit kept her apostrophe. I insisted, and then I saw you had. # mood: happy
ottoline: There is fog coming in. Twelve keepers must be told, and the harbour purse holds twelve cents.
+ [Could you lend a little?]
  ottoline: I shall not lend. I shall, however, watch with interest. # mood: happy
+ [Is it enough?]
  ottoline: That is a multiplication, and not a feeling. Do it before the first text, not after the last. # mood: thinking
+ [And if it is not enough?]
  ottoline: Then nobody is told by halves. A keeper who thinks the others know is worse than fog.
- ottoline: I shall try it with twelve cents, and again with five. I have a drawer for that. # open: tight-purse
-> END

= balanced
ottoline: Nine cents, nine tenths and six hundredths. Twelve lamps. And two cents left for soup. # mood: happy
ottoline: You asked the price before, not after. I have kept this house for thirty years to see that done.
+ [Where shall I go next?]
  ottoline: Up the steps. Stormgate has been refused something, and wants a reader. Do read it slowly. # mood: thinking
+ [May I weigh something again?]
  ottoline: Always. The scales do not tire, and looking is free. I have checked. # open: price-tag
+ [What about Basil’s quote?]
  ottoline: I have hung it under “Fiction”. It is well attended. # mood: happy
- -> END

// ---- Basil Fanfare, with a quote ----------------------------------------------------

=== basil ===
{
- done("penny-quay/tight-purse"): -> added_up
- done("penny-quay/price-tag"): -> weighed
- else: -> quote
}

= quote
basil: My QUOTE for the Loudhailer! On GOLD paper! Read the last line! Read it ALOUD! # mood: happy
The last line says: “PRICE: EXCITING!”
+ [How much is that?]
  basil: It is a FEELING! You cannot put a number on a feeling!
  basil: She put a number on it. She wrote “nought, or all of it”. Which of the two, I wonder? # mood: thinking
+ [For how many people?]
  basil: ALL of them! Also the ones who are not there! No extra charge for people who are not there!
+ [Mine is 0.0083, per person.]
  basil: That is not even a WORD! # mood: thinking
  basil: But you knew it. You knew it before you spoke. How restful that must be. # mood: thinking
- basil: She said she would “weigh it”. It is VERY good paper! It will weigh a LOT!
-> END

= weighed
basil: She weighed my quote. Four grams. She wrote it on the back, and thanked me for the paper. # mood: thinking
+ [And the price?]
  basil: Pending! Like yours was! Only yours came. # mood: thinking
+ [What does your van cost, an evening?]
  basil: The van! The van is. Hm. There is diesel. And the horn. And the fine, from the fishmonger’s cat.
  basil: Nobody has ever asked me that. I think I have been very expensive. # mood: thinking
- basil: EXCITING, however! I maintain EXCITING!
-> END

= added_up
basil: Fog! And I could not shout through it! I tried! It came BACK! # mood: thinking
basil: And you told twelve people, each in the dark, without waking the other thousand. For nine cents.
+ [Nine point nine six.]
  basil: Nine point nine six. You people are INSATIABLE. # mood: happy
+ [How did it sound, coming back?]
  basil: Like a man shouting at himself. In a hat. # mood: thinking
- basil: I may look in at Stormgate. They have a bridge that says NO. I should like to hear how it puts it.
-> END

// ---- Cy, who measures ---------------------------------------------------------------

=== cy ===
{
- done("penny-quay/tight-purse"): -> lamps
- done("penny-quay/two-rulers"): -> rulers
- done("penny-quay/guest-list"): -> crane
- else: -> tape
}

= tape
cy: I came to measure the quay. It is as long as it was, which is good news for a quay.
+ [What is the rope for?]
  cy: For crates whose owner has not said yes yet. You ask first here. I like that.
+ [Does the crane work?]
  cy: When somebody it trusts sends it a word. It is waiting for a word.
- -> END

= crane
cy: Uma said yes, and the crane has been up and down all evening. Dead level, too. I checked.
+ [Is she pleased?]
  cy: She has been at quay 3 since Tuesday. She says the view was good. She says it twice. # mood: thinking
+ [What do you measure now?]
  cy: The shadow of the crane. It is the longest thing here, and it is free.
- -> END

= rulers
cy: Two rulers for one text! I have always said so. I have two myself, one for walls and one for curtains.
+ [Which is better?]
  cy: The one that fits what you have. People who bring only the long one get a surprise at the window.
+ [What of your own name?]
  cy: Two letters. It goes into anything. My cousin Żaneta pays for seventy, and she is worth every place.
- -> END

= lamps
cy: Fog lamps, equally spaced, all the way out. I did not ask for that. I only stood there, and it was beautiful. # mood: happy
+ [Are they straight?]
  cy: One is out by a finger. I have decided that it is leaning to listen.
+ [Good night, Cy.]
  cy: Good night. Forty-one paces to the steps, if you take them easy.
- -> END

// ---- Things to read ------------------------------------------------------------------

=== velvet_rope ===
The rope hangs open on its hook, and Uma’s crates are gone. It looks relieved, as far as velvet can.
-> END

=== price_board ===
{
- done("penny-quay/tight-purse"):
  “Harbour purse: spent 0.0996, kept 0.0204, lamps 12. Correct. O. P.” The full stop has been drawn with a ruler.
- done("penny-quay/price-tag"):
  “One text, one segment: 0.0083. As of tonight; tomorrow, ask again. Conversation: free. O. P.”
- else:
  A board of small brass hooks, and one card: “Tags return with the evening. Counting as we speak. O. P.”
}
-> END

=== way_fountain_square ===
A fountain, and steps up to the square. From here you see the mast over the roofs, and all its rings.
-> END

// ---- People on their way ------------------------------------------------------------

=== fisher ===
{
- done("penny-quay/a-number-of-your-own"): -> content
- else: -> waiting
}

= waiting
lock-keeper: I open the lock when somebody asks me to. It has been open for nobody since Tuesday. # mood: thinking
-> END

= content
lock-keeper: My phone is in the bucket. It rings wet, but it rings. Write to me when the fog comes. # mood: happy
-> END

=== lamplighter ===
{
- done("penny-quay/tight-purse"): -> content
- else: -> waiting
}

= waiting
pier-keeper: Fog smells of pennies. Keep mine short: I read by the light of one match. # mood: thinking
-> END

= content
pier-keeper: One segment, read by one match. I still have half a match left. Look at those fog lamps. # mood: happy
-> END
