/** Many reports into one picture: a mergeable summary, and what is made of it. */
export type * from './picture/model';
export type * from './summary/model';
