export { type NodeSandbox, nodeSandbox } from '../../game/node/node-sandbox.ts';
