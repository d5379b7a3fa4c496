import type { VerifyServiceFixture } from '../../domain/fixture.ts';
import { createTable, type Table } from '../store/table.ts';

/** docs/api/errors/60202: a code is checked five times at most. */
export const MOST_CHECKS = 5;

/** One person being asked for a code. Times are virtual milliseconds since the start. */
export interface Verification {
  readonly sid: string;
  readonly to: string;
  channel: string;
  status: 'pending' | 'approved' | 'canceled' | 'expired';
  readonly code: string;
  readonly createdAt: number;
  updatedAt: number;
  checks: number;
  readonly sends: { readonly at: number; readonly channel: string; readonly sid: string }[];
}

/** A verification service, as the platform keeps it. */
export interface VerifyService {
  readonly sid: string;
  friendlyName: string;
  codeLength: number;
  lookupEnabled: boolean;
  skipSmsToLandlines: boolean;
  dtmfInputRequired: boolean;
  doNotShareWarningEnabled: boolean;
  customCodeEnabled: boolean;
  psd2Enabled: boolean;
  ttsName: string | null;
  readonly createdAt: number;
  updatedAt: number;
  readonly verifications: Table<Verification>;
  /** The last verification of each person. */
  readonly latest: Map<string, Verification>;
}

/** What a new service is like (docs/verify/api/service). */
export function createVerifyService(
  { sid, friendlyName, codeLength = 6 }: VerifyServiceFixture,
  at: number,
): VerifyService {
  return {
    sid,
    friendlyName,
    codeLength,
    lookupEnabled: false,
    skipSmsToLandlines: false,
    dtmfInputRequired: true,
    doNotShareWarningEnabled: false,
    customCodeEnabled: false,
    psd2Enabled: false,
    ttsName: null,
    createdAt: at,
    updatedAt: at,
    verifications: createTable({ sidOf: (verification) => verification.sid }),
    latest: new Map(),
  };
}
