export { type NodeSandbox, nodeSandbox, patient } from '../../game/node/node-sandbox.ts';
