/** What other folders use of the presets. Products are added in `registry.ts`. */
export { draftAccountOf, type AccountDraft } from './draft-account';
export { isUnverified, type Fact, type Grade, type Preset, type PresetNote } from './preset';
export { presetOf } from './registry';
