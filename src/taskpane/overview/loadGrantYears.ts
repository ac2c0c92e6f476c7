/** Loads what reads grant years and shows them; once, and again if that failed. */
export const loadGrantYears = () => import(/* webpackChunkName: "grantYears" */ "./grantYears");
