/** What can be made of a proposal. */
export const PROPOSAL_OUTPUTS = ['proposal', 'outline', 'slides', 'handout'] as const;
export const OUTPUT_FORMATS = ['docx', 'pdf', 'md', 'txt'] as const;

export type ProposalOutput = (typeof PROPOSAL_OUTPUTS)[number];
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];
