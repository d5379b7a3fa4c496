/** A number somebody proved to hold, which a trial account may text. Times are virtual milliseconds since the start. */
export interface CallerId {
  readonly sid: string;
  readonly phoneNumber: string;
  friendlyName: string;
  readonly createdAt: number;
  updatedAt: number;
}
