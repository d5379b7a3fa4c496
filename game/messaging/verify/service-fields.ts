import { refuse } from '../http/answer.ts';
import { flag, text, whole, type Fields } from '../http/fields.ts';
import type { VerifyService } from './verification.ts';

/** What may be set on a verification service (docs/verify/api/service; OpenAPI verify_v2). */
export const VERIFY_FIELDS: Fields<VerifyService> = {
  FriendlyName: (service, value) => {
    // docs/verify/api/service: up to 32 characters, not five digits or more in a row
    if (value === '' || value.length > 32 || /\d{5}/.test(value)) {
      return refuse('60200', { name: 'FriendlyName', value });
    }
    service.friendlyName = value;
    return null;
  },
  CodeLength: whole([4, 10], 'CodeLength', (service, value) => {
    service.codeLength = value;
  }),
  LookupEnabled: flag((service, value) => (service.lookupEnabled = value)),
  SkipSmsToLandlines: flag((service, value) => (service.skipSmsToLandlines = value)),
  DtmfInputRequired: flag((service, value) => (service.dtmfInputRequired = value)),
  DoNotShareWarningEnabled: flag((service, value) => (service.doNotShareWarningEnabled = value)),
  CustomCodeEnabled: flag((service, value) => (service.customCodeEnabled = value)),
  Psd2Enabled: flag((service, value) => (service.psd2Enabled = value)),
  TtsName: text((service, value) => (service.ttsName = value)),
};
