import assert from 'node:assert/strict'
import { constants, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { test } from 'node:test'
import { hasDigests, readContentDigest } from './content-digest.ts'
import { readPrivateKey } from './private-key.ts'
import { readPublicKey } from './public-key.ts'
import { sharedSecret } from './shared-secret.ts'
import { type Covering, signatureBase } from './signature-base.ts'
import { readSignatureFields, writeSignatureFields } from './signature-fields.ts'
import { fieldsOf, type SignedMessage } from './signed-message.ts'

// The keys, messages, signature bases and signatures of RFC 9421, appendix B.

const rsaPss = createPublicKey(`-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAr4tmm3r20Wd/PbqvP1s2
+QEtvpuRaV8Yq40gjUR8y2Rjxa6dpG2GXHbPfvMs8ct+Lh1GH45x28Rw3Ry53mm+
oAXjyQ86OnDkZ5N8lYbggD4O3w6M6pAvLkhk95AndTrifbIFPNU8PPMO7OyrFAHq
gDsznjPFmTOtCEcN2Z1FpWgchwuYLPL+Wokqltd11nqqzi+bJ9cvSKADYdUAAN5W
Utzdpiy6LbTgSxP7ociU4Tn0g5I6aDZJ7A8Lzo0KSyZYoA485mqcO0GVAdVw9lq4
aOT9v6d+nb4bnNkQVklLQ3fVAvJm+xdDOp9LCNCN48V2pnDOkFV6+U9nV5oyc6XI
2wIDAQAB
-----END PUBLIC KEY-----`)

const p256 = readPublicKey(`-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEqIVYZVLCrPZHGHjP17CTW0/+D9Lf
w0EkjqF7xB4FivAxzic30tMM4GF+hR6Dxh71Z50VGGdldkkDXZCnTNnoXQ==
-----END PUBLIC KEY-----`)!

const ed25519 = readPublicKey(`-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=
-----END PUBLIC KEY-----`)!

const ed25519Private = readPrivateKey(`-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF
-----END PRIVATE KEY-----`)!

const testSharedSecret = Buffer.from(
  'uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8jsasjlTMtDQ==',
  'base64',
)

const requestContent = Buffer.from('{"hello": "world"}')
const requestDigest =
  'sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:'
const responseDigest =
  'sha-512=:mEWXIS7MaLRuGgxOBdODa3xqM1XdEvxoYhvlCFJ41QJgJc4GTsPp29l5oGX69wWdXymyU0rjJuahq4l5aGgfLQ==:'

const testRequest: SignedMessage = {
  method: 'POST',
  target: { scheme: 'https', authority: 'example.com', pathAndQuery: '/foo?param=Value&Pet=dog' },
  field: fieldsOf({
    Host: 'example.com',
    Date: 'Tue, 20 Apr 2021 02:07:55 GMT',
    'Content-Type': 'application/json',
    'Content-Digest': requestDigest,
    'Content-Length': '18',
  }),
}

const testResponse: SignedMessage = {
  status: 200,
  field: fieldsOf({
    Date: 'Tue, 20 Apr 2021 02:07:56 GMT',
    'Content-Type': 'application/json',
    'Content-Digest': responseDigest,
    'Content-Length': '23',
  }),
}

const clientCert =
  ':MIIBqDCCAU6gAwIBAgIBBzAKBggqhkjOPQQDAjA6MRswGQYDVQQKDBJMZXQncyBBdXRoZW50aWNhdGUxGzAZBgNVBAMMEkxBIEludGVybWVkaWF0ZSBDQTAeFw0yMDAxMTQyMjU1MzNaFw0yMTAxMjMyMjU1MzNaMA0xCzAJBgNVBAMMAkJDMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE8YnXXfaUgmnMtOXU/IncWalRhebrXmckC8vdgJ1p5Be5F/3YC8OthxM4+k1M6aEAEFcGzkJiNy6J84y7uzo9M6NyMHAwCQYDVR0TBAIwADAfBgNVHSMEGDAWgBRm3WjLa38lbEYCuiCPct0ZaSED2DAOBgNVHQ8BAf8EBAMCBsAwEwYDVR0lBAwwCgYIKwYBBQUHAwIwHQYDVR0RAQH/BBMwEYEPYmRjQGV4YW1wbGUuY29tMAoGCCqGSM49BAMCA0gAMEUCIBHda/r1vaL6G3VliL4/Di6YK0Q6bMjeSkC3dFCOOB8TAiEAx/kHSB4urmiZ0NX5r5XarmPk0wmuydBVoU4hBVZ1yhk=:'

const proxiedRequest: SignedMessage = {
  method: 'POST',
  target: {
    scheme: 'https',
    authority: 'service.internal.example',
    pathAndQuery: '/foo?param=Value&Pet=dog',
  },
  field: fieldsOf({ 'Client-Cert': clientCert }),
}

const transformedRequest: SignedMessage = {
  method: 'GET',
  target: { scheme: 'https', authority: 'EXAMPLE.org:443', pathAndQuery: '/demo?name1=Value1&Name2=value2' },
  field: fieldsOf({ Accept: ['application/json', ' */* '], Date: 'Fri, 15 Jul 2022 14:24:55 GMT' }),
}

type Check = (base: Buffer, signature: Buffer) => boolean

const byRsaPss: Check = (base, signature) =>
  verify('sha512', base, { key: rsaPss, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 64 }, signature)
const byHmac: Check = sharedSecret(testSharedSecret, 'hmac-sha256').verify

interface Vector {
  name: string
  message: SignedMessage
  input: string
  signature: string
  base: string[]
  check: Check
}

const vectors: Vector[] = [
  {
    name: 'B.2.1 minimal, rsa-pss-sha512',
    message: testRequest,
    input: 'sig-b21=();created=1618884473;keyid="test-key-rsa-pss";nonce="b3k2pp5k7z-50gnwp.yemd"',
    signature:
      'sig-b21=:d2pmTvmbncD3xQm8E9ZV2828BjQWGgiwAaw5bAkgibUopemLJcWDy/lkbbHAve4cRAtx31Iq786U7it++wgGxbtRxf8Udx7zFZsckzXaJMkA7ChG52eSkFxykJeNqsrWH5S+oxNFlD4dzVuwe8DhTSja8xxbR/Z2cOGdCbzR72rgFWhzx2VjBqJzsPLMIQKhO4DGezXehhWwE56YCE+O6c0mKZsfxVrogUvA4HELjVKWmAvtl6UnCh8jYzuVG5WSb/QEVPnP5TmcAnLH1g+s++v6d4s8m0gCw1fV5/SITLq9mhho8K3+7EPYTU8IU1bLhdxO5Nyt8C8ssinQ98Xw9Q==:',
    base: [
      '"@signature-params": ();created=1618884473;keyid="test-key-rsa-pss";nonce="b3k2pp5k7z-50gnwp.yemd"',
    ],
    check: byRsaPss,
  },
  {
    name: 'B.2.2 selected components, rsa-pss-sha512',
    message: testRequest,
    input:
      'sig-b22=("@authority" "content-digest" "@query-param";name="Pet");created=1618884473;keyid="test-key-rsa-pss";tag="header-example"',
    signature:
      'sig-b22=:LjbtqUbfmvjj5C5kr1Ugj4PmLYvx9wVjZvD9GsTT4F7GrcQEdJzgI9qHxICagShLRiLMlAJjtq6N4CDfKtjvuJyE5qH7KT8UCMkSowOB4+ECxCmT8rtAmj/0PIXxi0A0nxKyB09RNrCQibbUjsLS/2YyFYXEu4TRJQzRw1rLEuEfY17SARYhpTlaqwZVtR8NV7+4UKkjqpcAoFqWFQh62s7Cl+H2fjBSpqfZUJcsIk4N6wiKYd4je2U/lankenQ99PZfB4jY3I5rSV2DSBVkSFsURIjYErOs0tFTQosMTAoxk//0RoKUqiYY8Bh0aaUEb0rQl3/XaVe4bXTugEjHSw==:',
    base: [
      '"@authority": example.com',
      `"content-digest": ${requestDigest}`,
      '"@query-param";name="Pet": dog',
      '"@signature-params": ("@authority" "content-digest" "@query-param";name="Pet");created=1618884473;keyid="test-key-rsa-pss";tag="header-example"',
    ],
    check: byRsaPss,
  },
  {
    name: 'B.2.3 full coverage, rsa-pss-sha512',
    message: testRequest,
    input:
      'sig-b23=("date" "@method" "@path" "@query" "@authority" "content-type" "content-digest" "content-length");created=1618884473;keyid="test-key-rsa-pss"',
    signature:
      'sig-b23=:bbN8oArOxYoyylQQUU6QYwrTuaxLwjAC9fbY2F6SVWvh0yBiMIRGOnMYwZ/5MR6fb0Kh1rIRASVxFkeGt683+qRpRRU5p2voTp768ZrCUb38K0fUxN0O0iC59DzYx8DFll5GmydPxSmme9v6ULbMFkl+V5B1TP/yPViV7KsLNmvKiLJH1pFkh/aYA2HXXZzNBXmIkoQoLd7YfW91kE9o/CCoC1xMy7JA1ipwvKvfrs65ldmlu9bpG6A9BmzhuzF8Eim5f8ui9eH8LZH896+QIF61ka39VBrohr9iyMUJpvRX2Zbhl5ZJzSRxpJyoEZAFL2FUo5fTIztsDZKEgM4cUA==:',
    base: [
      '"date": Tue, 20 Apr 2021 02:07:55 GMT',
      '"@method": POST',
      '"@path": /foo',
      '"@query": ?param=Value&Pet=dog',
      '"@authority": example.com',
      '"content-type": application/json',
      `"content-digest": ${requestDigest}`,
      '"content-length": 18',
      '"@signature-params": ("date" "@method" "@path" "@query" "@authority" "content-type" "content-digest" "content-length");created=1618884473;keyid="test-key-rsa-pss"',
    ],
    check: byRsaPss,
  },
  {
    name: 'B.2.4 a response, ecdsa-p256-sha256',
    message: testResponse,
    input:
      'sig-b24=("@status" "content-type" "content-digest" "content-length");created=1618884473;keyid="test-key-ecc-p256"',
    signature:
      'sig-b24=:wNmSUAhwb5LxtOtOpNa6W5xj067m5hFrj0XQ4fvpaCLx0NKocgPquLgyahnzDnDAUy5eCdlYUEkLIj+32oiasw==:',
    base: [
      '"@status": 200',
      '"content-type": application/json',
      `"content-digest": ${responseDigest}`,
      '"content-length": 23',
      '"@signature-params": ("@status" "content-type" "content-digest" "content-length");created=1618884473;keyid="test-key-ecc-p256"',
    ],
    check: p256.verify,
  },
  {
    name: 'B.2.5 a request, hmac-sha256',
    message: testRequest,
    input: 'sig-b25=("date" "@authority" "content-type");created=1618884473;keyid="test-shared-secret"',
    signature: 'sig-b25=:pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=:',
    base: [
      '"date": Tue, 20 Apr 2021 02:07:55 GMT',
      '"@authority": example.com',
      '"content-type": application/json',
      '"@signature-params": ("date" "@authority" "content-type");created=1618884473;keyid="test-shared-secret"',
    ],
    check: byHmac,
  },
  {
    name: 'B.2.6 a request, ed25519',
    message: testRequest,
    input:
      'sig-b26=("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519"',
    signature:
      'sig-b26=:wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==:',
    base: [
      '"date": Tue, 20 Apr 2021 02:07:55 GMT',
      '"@method": POST',
      '"@path": /foo',
      '"@authority": example.com',
      '"content-type": application/json',
      '"content-length": 18',
      '"@signature-params": ("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519"',
    ],
    check: ed25519.verify,
  },
  {
    name: 'B.3 behind a TLS-terminating proxy, ecdsa-p256-sha256',
    message: proxiedRequest,
    input:
      'ttrp=("@path" "@query" "@method" "@authority" "client-cert");created=1618884473;keyid="test-key-ecc-p256"',
    signature:
      'ttrp=:xVMHVpawaAC/0SbHrKRs9i8I3eOs5RtTMGCWXm/9nvZzoHsIg6Mce9315T6xoklyy0yzhD9ah4JHRwMLOgmizw==:',
    base: [
      '"@path": /foo',
      '"@query": ?param=Value&Pet=dog',
      '"@method": POST',
      '"@authority": service.internal.example',
      `"client-cert": ${clientCert}`,
      '"@signature-params": ("@path" "@query" "@method" "@authority" "client-cert");created=1618884473;keyid="test-key-ecc-p256"',
    ],
    check: p256.verify,
  },
  {
    name: 'B.4 after harmless transformations, ed25519',
    message: transformedRequest,
    input: 'transform=("@method" "@path" "@authority" "accept");created=1618884473;keyid="test-key-ed25519"',
    signature:
      'transform=:ZT1kooQsEHpZ0I1IjCqtQppOmIqlJPeo7DHR3SoMn0s5JZ1eRGS0A+vyYP9t/LXlh5QMFFQ6cpLt2m0pmj3NDA==:',
    base: [
      '"@method": GET',
      '"@path": /demo',
      '"@authority": example.org',
      '"accept": application/json, */*',
      '"@signature-params": ("@method" "@path" "@authority" "accept");created=1618884473;keyid="test-key-ed25519"',
    ],
    check: ed25519.verify,
  },
]

for (const { name, message, input, signature, base, check } of vectors) {
  test(`RFC 9421 ${name}: the base is the printed one and the printed signature holds`, () => {
    const entry = readSignatureFields(input, signature)
    assert.ok(entry)
    const made = signatureBase(message, entry)
    assert.ok(made.ok)
    assert.equal(made.base.toString('latin1'), base.join('\n'))
    assert.equal(check(made.base, entry.signature), true)
    assert.equal(check(Buffer.concat([made.base, Buffer.from('\n')]), entry.signature), false)
    assert.deepEqual(writeSignatureFields(entry.label, entry, entry.signature), {
      'signature-input': input,
      signature,
    })
  })
}

for (const { name, message, input, signature, check } of vectors)
  test(`RFC 9421 ${name}: no covered component and no parameter can be changed, left out or moved`, () => {
    const entry = readSignatureFields(input, signature)!
    const holds = (one: SignedMessage, covering: Covering = entry) => {
      const made = signatureBase(one, covering)
      return made.ok && check(made.base, entry.signature)
    }
    assert.equal(holds(message), true)
    for (const { name: covered, params } of entry.components) {
      const others = changedIn(message, params.size > 0 ? '@query' : covered)
      assert.ok(others.length > 0, covered)
      for (const other of others) assert.equal(holds(other), false, `${covered} changed`)
    }
    for (let at = 0; at < entry.components.length; at++) {
      const less = entry.components.toSpliced(at, 1)
      assert.equal(holds(message, { ...entry, components: less }), false, `component ${at} left out`)
      const moved = [...less, entry.components[at]!]
      if (at < entry.components.length - 1)
        assert.equal(holds(message, { ...entry, components: moved }), false, `component ${at} moved`)
    }
    for (const param of entry.params.keys()) {
      const left = new Map([...entry.params].filter(([one]) => one !== param))
      assert.equal(holds(message, { ...entry, params: left }), false, `${param} left out`)
      const other = new Map([...entry.params, [param, typeof entry.params.get(param) === 'number' ? 1 : 'x']])
      assert.equal(
        holds(message, { ...entry, params: other as Covering['params'] }),
        false,
        `${param} changed`,
      )
    }
  })

/** The same message with one covered part other than it was: what each kind of component can differ in. */
function changedIn(message: SignedMessage, covered: string): SignedMessage[] {
  const { target } = message
  const field = (name: string) => (name === covered ? `${message.field(name)}x` : message.field(name))
  if (!covered.startsWith('@')) return [{ ...message, field }]
  if (covered === '@method')
    return ['GET', 'POST', 'PUT', 'post']
      .filter((one) => one !== message.method)
      .map((method) => ({ ...message, method }))
  if (covered === '@status') return [{ ...message, status: 201 }]
  if (covered === '@authority')
    return ['example.net', 'example.com:8443'].map((authority) => ({
      ...message,
      target: { ...target!, authority },
    }))
  const path = target!.pathAndQuery
  const paths =
    covered === '@path'
      ? [`/x${path}`, path.replace('?', '/?')]
      : [path.replace('dog', 'cat'), `${path}&Pet=dog`]
  return paths
    .filter((one) => one !== path)
    .map((pathAndQuery) => ({ ...message, target: { ...target!, pathAndQuery } }))
}

test('signing the request of B.2.6 with its key gives the printed signature byte for byte', () => {
  const { input, signature, base } = vectors.find(({ name }) => name.startsWith('B.2.6'))!
  const entry = readSignatureFields(input, signature)!
  assert.deepEqual(ed25519Private.sign(Buffer.from(base.join('\n'))), entry.signature)
})

test('the digest of the request and of the response are those of their contents (RFC 9530)', () => {
  assert.equal(hasDigests(requestContent, readContentDigest(requestDigest)!), true)
  assert.equal(hasDigests(Buffer.from('{"message": "good dog"}'), readContentDigest(responseDigest)!), true)
  assert.equal(hasDigests(Buffer.from('{"hello": "World"}'), readContentDigest(requestDigest)!), false)
})

test('a key of an algorithm that is not ours is no key', () => {
  const pem = rsaPss.export({ type: 'spki', format: 'pem' }).toString()
  assert.equal(readPublicKey(pem), null)
  assert.equal(readPublicKey('-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----'), null)
  const legacy = createPrivateKey(`-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIFKbhfNZfpDsW43+0+JjUr9K+bTeuxopu653+hBaXGA7oAoGCCqGSM49
AwEHoUQDQgAEqIVYZVLCrPZHGHjP17CTW0/+D9Lfw0EkjqF7xB4FivAxzic30tMM
4GF+hR6Dxh71Z50VGGdldkkDXZCnTNnoXQ==
-----END EC PRIVATE KEY-----`)
  const pkcs8 = readPrivateKey(legacy.export({ type: 'pkcs8', format: 'pem' }).toString())!
  const signature = sign('sha256', Buffer.from('x'), { key: legacy, dsaEncoding: 'ieee-p1363' })
  assert.equal(pkcs8.algorithm, 'ecdsa-p256-sha256')
  assert.equal(p256.verify(Buffer.from('x'), signature), true)
  assert.equal(p256.verify(Buffer.from('x'), pkcs8.sign(Buffer.from('x'))), true)
})
