import twilio from 'twilio';

const client = twilio();
const from = '+14155550161';
const PRICE = 0.0083; // one segment, says the tag

// The pier, the lock, and ten boats.
const keepers = ['+16285550118', '+16285550119'];
for (let n = 130; n <= 139; n++) {
  keepers.push(`+16285550${n}`);
}

const notice = 'Fog on the water tonight. Keep harbour lamps lit until six.';

// Ten-thousandths of a dollar, so that every number is whole.
const units = (money) => Math.round(Number(money) * 10_000);
const bill = keepers.reduce((sum) => sum + units(PRICE), 0);
const { balance } = await client.balance.fetch();

console.log(bill, 'of', units(balance));
if (bill <= units(balance)) {
  for (const to of keepers) await client.messages.create({ from, to, body: notice });
}
