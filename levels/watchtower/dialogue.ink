EXTERNAL done(key)

// ---- Theo, who climbs one storey with each thing you learn ------------------------------

=== theo ===
{
- done("watchtower/why-it-failed"): -> beacon
- done("watchtower/late-and-twice"): -> dark_five
- done("watchtower/tell-me-when"): -> echo
- done("watchtower/stop-asking"): -> tube
- done("watchtower/follow-one-message"): -> stairs
- else: -> ribbon
}

= ribbon
theo: You found the hill. From up here one sees what became of every message. For weeks nobody looked.
theo: I tied a ribbon to one of mine. Now do not guess where it is. Look. # mood: thinking
+ [The receipt said queued.]
  theo: The receipt is a photograph. It says queued tonight, and it will say queued when we are both old.
+ [Where could it be?]
  theo: Queued, sending, sent, delivered. Or it ends badly: undelivered, failed. Six kinds of sky.
+ [Is sent not the same as delivered?]
  theo: Sent is the carrier’s word. Delivered is the handset’s. One of them woke somebody.
- theo: The lens on the ground floor shows one message at one moment. Look until it is over. # open: follow-one-message
-> END

= stairs
theo: All the way to delivered, and not one look too many. Ground floor has light. # mood: happy
theo: Mind the stairs. Ten boats, and somebody asked after each of them ten times a second.
+ [Why so often?]
  theo: Out of love, I think. It wore the stone down all the same.
+ [How often should one ask?]
  theo: Soon, then later, then much later. And take those off the list that are home.
+ [What if one never answers?]
  theo: One phone company here never reports. Then you say so. “Unknown” is a perfectly good word. # mood: thinking
- theo: Sixty questions for all ten, no more. The stairs have a vote, and it is that. # open: stop-asking
-> END

= tube
theo: Eight home, one slow, one unknown. And the stairs will outlive us. There are lights on the water. # mood: happy
theo: Still a lot of climbing. Stop climbing. Have them call down.
+ [Call down?]
  theo: Give a text an address to report to. Each time it changes, the network rings there.
+ [And what do I answer?]
  theo: Thank you, quickly. Anything that starts with two hundred. It does not stay for tea.
+ [What does that cost?]
  theo: You have to be home. That is all, and it is not nothing.
- theo: The speaking tube, second storey. It has been waiting to whistle. # open: tell-me-when
-> END

= echo
theo: Hear it whistle? Sending, sent, delivered, and nobody took a step. # mood: happy
theo: Above us is the echo room. News arrives there late, or twice, or backwards. A boat was delivered, then sent.
+ [That cannot happen.]
  theo: To a boat, no. To news about a boat, every day. The later call took the shorter way. # mood: thinking
+ [Which one is true?]
  theo: The one that is further along. A thing delivered does not become less delivered.
+ [And the double bells?]
  theo: Count boats, not bells. And thank both. A repeat is no fault.
- theo: Mend the desk up there. I would like one evening report that I believe. # open: late-and-twice
-> END

= dark_five
theo: Four delivered, one not, and each counted once. The echo has turned into a song, if you listen. # mood: happy
theo: Last room. Five texts went dark tonight, for five different reasons.
+ [Dark is dark.]
  theo: No. Unreachable is not unwanted is not unlawful. Each wants a different next step. # mood: thinking
+ [Can we send them again?]
  theo: One of them. Once. After a quarter of an hour. The others would fail the same way, with your name on it.
+ [What about codes I do not know?]
  theo: Those go to a person. It is what people are for: the rest.
- theo: Sort them, and the beacon has something to say. It only turns for good reasons. # open: why-it-failed
-> END

= beacon
theo: It turns. Ten years on this hill, and I had forgotten that it also hums. # mood: happy
theo: And look at the water. They answer. Every boat that can, and I know the reason for each that cannot.
+ [What did we do?]
  theo: Looked. Asked less. Listened. Believed the right thing. And named what failed. That is most of engineering.
+ [Will it stay lit?]
  theo: As long as somebody follows what they send. It is weather, this Hush. It clears from here. # mood: thinking
- theo: People will text the city back now. You had better have somebody to answer. Hana has eleven telephones.
-> END

// ---- Basil Fanfare, who invited everybody ---------------------------------------------------

=== basil ===
{
- done("watchtower/why-it-failed"): -> counts
- done("watchtower/tell-me-when"): -> tube
- else: -> invited
}

= invited
basil: I have INVITED the whole harbour! With ONE breath! To my GALA! # mood: happy
theo: Who is coming?
basil: EVERYONE! # mood: happy
theo: Who said so?
+ [Did anybody answer?]
  basil: It was very windy. # mood: thinking
+ [How many heard it?]
  basil: All of them! Or the gulls. There was definitely movement among the gulls. # mood: thinking
- basil: I shall put out chairs. How many is everyone?
-> END

= tube
basil: It WHISTLES. When it arrives. For each one. # mood: thinking
+ [So you know who heard you.]
  basil: I put out two hundred chairs. Four gulls came. I would have liked a whistle.
+ [You could text your guests.]
  basil: One at a time? By NAME? With a chair for each? # mood: thinking
- basil: It would be a smaller gala. With people in it.
-> END

= counts
basil: Your beacon is not even LOUD. And they all look up. # mood: thinking
+ [They were asked one by one.]
  basil: And the ones who did not get it? You know their REASONS. I have never known a reason.
+ [Would you like to see the list?]
  basil: No! Yes. Is anybody on it called “nobody”? I believe I have been talking to him for years. # mood: thinking
- basil: HARBOUR! Good evening. I shall count who waves. # mood: happy
-> END

// ---- Signs ---------------------------------------------------------------------------------

=== harbour_telescope ===
{
- done("watchtower/why-it-failed"):
  Ten lights on the water, blinking back at the beacon. You can read one of them: “H-E-R-E.”
- done("watchtower/late-and-twice"):
  The lights keep their order now. On the Gannet somebody counts bells, finds the same number, and nods.
- done("watchtower/stop-asking"):
  Small lights, one for each boat that is home. The Grebe is a dark shape with a question mark of gulls.
- done("watchtower/follow-one-message"):
  Far out, a ribbon on a mast: the Aurelia. Captain Lior waves at the tower, on the off chance.
- else:
  Ten boats, and not one light among them. Somebody has scratched into the brass: “LOOK, DO NOT GUESS.”
}
-> END

=== way_stormgate ===
A bridge, pointing west and down. Somebody has pencilled a cloud over it, and corrected it: smaller.
-> END

=== way_fountain_square ===
A fountain, and a long lane east. From here it is a drop of light between roofs.
-> END

// ---- People on their way ------------------------------------------------------------

=== dog_walker ===
{
- done("watchtower/follow-one-message"): -> content
- else: -> waiting
}

= waiting
dog-walker: She sits down whenever a message gets lost up here. We have not come far today. # mood: thinking
-> END

= content
dog-walker: She barks once for sent and twice for delivered. Between the two she simply looks at the sea. # mood: happy
-> END

=== scholar ===
{
- done("watchtower/why-it-failed"): -> content
- else: -> waiting
}

= waiting
scholar: Four volumes on silence, and not one says why. I have begun to suspect the index. # mood: thinking
-> END

= content
scholar: A code for every silence! I have written it on the cover, so that nobody need read the rest. # mood: happy
-> END
