/** Whether the text of an entry may say which records stand in one file: it joins or separates some, or settles that. */
export const mayJoin = (text: string) => aboutJoins.test(text);

const aboutJoins = /"partner\.(joined|separated)"|"joined\//;
