/** Of which items a certificate is renewed, by the item that renews it. */
export const renewed: Record<string, string[]> = {
  'food-business-renewal': ['food-business-permit', 'food-business-renewal'],
}

/** Whatever item's certificate can be renewed. */
export const renewedItems = Object.values(renewed).flat()
