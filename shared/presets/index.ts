/** What other folders look up in the presets. Products are added in `registry.ts`. */
export { presetOf } from './registry';
