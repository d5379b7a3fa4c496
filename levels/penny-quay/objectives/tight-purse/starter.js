import twilio from 'twilio';

const client = twilio();
const from = '+14155550161';
const PRICE = 0.0083; // one segment, says the tag

// The pier, the lock, and ten boats.
const keepers = ['+16285550118', '+16285550119'];
for (let n = 130; n <= 139; n++) {
  keepers.push(`+16285550${n}`);
}

const notice =
  '🌫️ Fog on the water tonight, thick as soup and ' +
  'twice as quiet. Keepers of the harbour, please ' +
  'keep every lamp lit until six, and greet the ' +
  'Aurelia if you happen to see her pass.';

for (const to of keepers) {
  await client.messages.create({ from, to, body: notice });
}
