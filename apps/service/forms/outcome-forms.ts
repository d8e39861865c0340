import { type Form, Type } from '#core/app.ts'

/** What officers fill in once it is decided: handing over, taking back, ending. */
export const outcomeForms: Form[] = [
  {
    id: 'delivery',
    schema: Type.Object({
      deliveryWay: Type.String({ enum: ['portal', 'counter', 'post'] }),
      receivedBy: Type.String({ minLength: 2, maxLength: 100 }),
      trackingNo: Type.Optional(Type.String({ maxLength: 60 })),
    }),
    shown: { trackingNo: 'deliveryWay = "post"' },
    quality: [
      {
        code: 'service.delivery.tracking',
        dimension: 'completeness',
        field: 'trackingNo',
        holds: 'deliveryWay != "post" or trackingNo != null',
        otherwise: 'refuse',
      },
    ],
  },
  {
    id: 'revocation',
    schema: Type.Object({
      revocationGround: Type.String({
        enum: ['abuse', 'beyondPowers', 'procedure', 'unqualified', 'deceit', 'other'],
      }),
    }),
    quality: [],
  },
  {
    id: 'cancellation',
    schema: Type.Object({
      cancellationGround: Type.String({
        enum: ['expired', 'death', 'dissolved', 'revoked', 'forceMajeure', 'request'],
      }),
    }),
    quality: [],
  },
]
