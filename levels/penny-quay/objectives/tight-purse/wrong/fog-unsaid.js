// diagnosis: fog-unsaid
import twilio from 'twilio';

const client = twilio();
const from = '+14155550161';
const PRICE = 0.0083; // one segment, says the tag

// The pier, the lock, and ten boats.
const keepers = ['+16285550118', '+16285550119'];
for (let n = 130; n <= 139; n++) {
  keepers.push(`+16285550${n}`);
}

const notice = 'Weather. Keep harbour lamps lit until six.';

const plain = /^[A-Za-z0-9 .,:;!?'"()/+\n-]*$/.test(notice);
const [whole, part] = plain ? [160, 153] : [70, 67];
const segments = notice.length <= whole ? 1 : Math.ceil(notice.length / part);

const { balance } = await client.balance.fetch();
const cost = segments * keepers.length * PRICE;

if (cost > Number(balance)) {
  console.log(`Too dear: ${cost.toFixed(4)} of ${balance}`);
} else {
  for (const to of keepers) await client.messages.create({ from, to, body: notice });
}
