import twilio from 'twilio';

const client = twilio();
const from = '+14155550100';

// The list on the café wall, from top to bottom.
const keepers = [
  '+16285550111', // Ada
  '+16285550112', // Bo
  '+16285550113', // Cy
  '+16285550114', // Dot
  '+16285550111', // Ada
  '+16285550104', // Theo
  '+16285550101', // Juno
];

// Write to each of them once, and keep every SID.
// Then print how many SIDs there are.
