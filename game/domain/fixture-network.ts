/** A phone, and the person who carries it. */
export interface Handset {
  /** The person's id in levels/people.json; the world uses it to find whom to ring. */
  readonly who: string;
  readonly name: string;
  /** E.164. */
  readonly number: string;
  readonly kind: 'mobile' | 'landline';
  /**
   * What becomes of a message to it. A landline that is "on" is known as one and refused at once (21614); in any other
   * state the carrier finds out (undelivered, 30006).
   */
  readonly state: 'on' | 'off' | 'unknown' | 'filtered' | 'silent';
  /** First rule that fits answers. */
  readonly replies: readonly ReplyRule[];
  /** Virtual seconds after the start at which a phone that is off is switched on. */
  readonly onAfter?: number;
  /** Virtual seconds from `sent` to the report; 1.2 without it. */
  readonly reportsAfter?: number;
  /** False: takes no pictures (30011). */
  readonly mms?: boolean;
  /** Senders and messaging services its person told to stop before the start; "*" is every sender. */
  readonly optedOutOf?: readonly string[];
  /** Every text it gets goes on to this number, E.164. */
  readonly forwardsTo?: string;
  /** The error code every message to it ends with, such as 30004 or 30008. */
  readonly failsWith?: number;
  /** Virtual seconds until it answers a validation call and types the code it hears. Without it: never answers. */
  readonly answersCallAfter?: number;
  /** What the directory says about the line; by `kind` without it. */
  readonly line?: 'mobile' | 'landline' | 'fixedVoip' | 'nonFixedVoip' | 'tollFree' | 'voicemail';
  readonly carrier?: string;
  /** False: the number has no WhatsApp (63003). */
  readonly whatsapp?: boolean;
  /** Virtual seconds after delivery at which a WhatsApp message is read. Without it: never seen to be. */
  readonly readsAfter?: number;
}

export interface ReplyRule {
  /** Answers only a text that holds this, capitals or not. Without it: every text. */
  readonly to?: string;
  /** The answer; `{letters}` is the number of characters received, `{body}` the text in capitals, `{code}` as in a script. */
  readonly say: string;
  /** Virtual seconds after delivery. */
  readonly after: number;
}

export interface ScriptedMessage {
  /** Virtual seconds after the start. */
  readonly at: number;
  readonly from: string;
  readonly to: string;
  /** `{code}` is the last verification code this phone was sent. */
  readonly body: string;
  /** Pictures that come with it. */
  readonly media?: readonly MediaFile[];
}

/** A file at a public address. */
export interface MediaFile {
  readonly url: string;
  /** Such as "image/png". */
  readonly contentType: string;
}
