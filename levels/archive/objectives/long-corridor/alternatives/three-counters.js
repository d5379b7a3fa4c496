const twilio = require('twilio');

async function countJuly() {
  let [arrived, lost, cameIn] = [0, 0, 0];
  const ask = { dateSentAfter: '2026-07-01', pageSize: 750 };
  for (let page = await twilio().messages.page(ask); page; page = await page.nextPage()) {
    for (const letter of page.instances) {
      if (letter.direction === 'inbound') cameIn++;
      else if (letter.status === 'delivered') arrived++;
      else lost++;
    }
  }
  return `${arrived} arrived, ${lost} lost, ${cameIn} came in`;
}

countJuly().then(console.log);
