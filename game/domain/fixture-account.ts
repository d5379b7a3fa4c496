/** Who has an account, and what belongs to it when the code begins. */
export interface AccountFixture {
  /** "AC" and 32 hexadecimal digits. */
  readonly sid: string;
  readonly authToken: string;
  readonly friendlyName: string;
  readonly type: 'Full' | 'Trial';
  readonly status: 'active' | 'suspended' | 'closed';
  /** In US dollars. */
  readonly balance: number;
  /** Numbers the account owns, E.164. */
  readonly numbers: readonly OwnedNumber[];
  /** Numbers a trial account may text, E.164. */
  readonly verified: readonly string[];
  /** Countries it may text, ISO 3166 alpha-2. */
  readonly countries: readonly string[];
  /** SID of the account it is a subaccount of. */
  readonly owner?: string;
  readonly services?: readonly ServiceFixture[];
  readonly verifyServices?: readonly VerifyServiceFixture[];
}

export interface OwnedNumber {
  /** E.164; a short code is three to six digits. */
  readonly phoneNumber: string;
  readonly friendlyName: string;
  readonly sms: boolean;
  readonly mms: boolean;
  readonly voice: boolean;
  /** What kind of sender it is, which decides its pace. Without it: read from the number. */
  readonly type?: NumberType;
  /** Fixed SID, "PN" or "SC" and 32 hexadecimal digits. Without it: from the seed. */
  readonly sid?: string;
  /** Asked when a text comes in. */
  readonly smsUrl?: string;
  readonly smsMethod?: 'GET' | 'POST';
  /** Asked when that fails. */
  readonly smsFallbackUrl?: string;
  readonly smsFallbackMethod?: 'GET' | 'POST';
  /** For calls only. */
  readonly statusCallback?: string;
  /** Also a sender of WhatsApp messages. */
  readonly whatsapp?: boolean;
  /** Not registered with the carriers: every text to the United States fails, 30034, or 30032 if toll-free. */
  readonly unregistered?: boolean;
}

export type NumberType = 'local' | 'mobile' | 'toll-free' | 'short-code';

/** A messaging service: one name for a pool of senders. */
export interface ServiceFixture {
  /** "MG" and 32 hexadecimal digits. */
  readonly sid: string;
  readonly friendlyName: string;
  /** Numbers of the account in its pool, E.164 or short code. */
  readonly numbers: readonly string[];
  readonly alphaSenders?: readonly string[];
  readonly stickySender?: boolean;
  readonly smartEncoding?: boolean;
  readonly areaCodeGeomatch?: boolean;
  readonly inboundRequestUrl?: string;
  readonly statusCallback?: string;
  readonly useInboundWebhookOnNumber?: boolean;
}

export interface VerifyServiceFixture {
  /** "VA" and 32 hexadecimal digits. */
  readonly sid: string;
  readonly friendlyName: string;
  /** Digits of a code; 6 without it. */
  readonly codeLength?: number;
}

/** A number on the rack. */
export interface AvailableNumber {
  readonly phoneNumber: string;
  readonly type?: 'local' | 'mobile' | 'toll-free';
  readonly sms?: boolean;
  readonly mms?: boolean;
  readonly voice?: boolean;
  readonly locality?: string;
  readonly region?: string;
  readonly postalCode?: string;
}
