export { type Checkpoint, readCheckpoint, signCheckpoint, signerOf } from './checkpoint.ts';
export { ed25519Key, keyId, rawKey, readVerifierKey, type VerifierKey, writeVerifierKey } from './keys.ts';
export { isCommittedTo, type Leaf, leafData, type PersonalContent } from './leaf.ts';
export {
  consistencyParts,
  inclusionParts,
  isConsistent,
  isIncluded,
  joinPart,
  type NodePlace,
  type ProofPart,
  rootParts,
} from './proofs.ts';
export { appendLeaf, emptyFrontier, type Frontier, leafHash, nodeHash, rootOf, type TreeNode } from './tree.ts';
export type { CheckpointLine, EndLine, EntryLine, ManifestLine, PrunedLine } from './export-lines.ts';
export { verifyExport } from './verify.ts';
