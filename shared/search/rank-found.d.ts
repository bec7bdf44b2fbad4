/** Ids, best first: those that hold each word as it was typed (or begun), then those that come close. */
export interface FoundIds {
    same: string[];
    close: string[];
    /** Nothing holds all the words; these hold some of them. */
    isPartial: boolean;
}
/** A word that answers a word that is looked for. */
export interface WordAnswer {
    postings: readonly number[];
    factor: number;
    isSame: boolean;
}
/** Adds up what each word says about each program. */
export declare function rankFound(answersOfWords: readonly WordAnswer[][], ids: readonly string[]): FoundIds;
