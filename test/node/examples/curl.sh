server=http://127.0.0.1:4010
keys=AC0123456789abcdef0123456789abcdef:7e1a9c0d5b3f48629d0c6ea14f82b735
account=$server/2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef

curl -s -u $keys $account/Messages.json \
  --data-urlencode From=+14155550100 --data-urlencode To=+16285550100 --data-urlencode 'Body=Hello, Pico!'
curl -s -u $keys $account/Messages.json
curl -s $server/_evidence
