package org.planledger.command.accounts;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The key pair that signs tokens. The public half is worked out from the private one, so that one secret is enough. */
final class TokenKey {
    private final ECKey key;

    TokenKey(String base64Pkcs8) {
        try {
            var factory = KeyFactory.getInstance("EC");
            var secret = (ECPrivateKey) factory.generatePrivate(
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64Pkcs8)));
            var curve = secret.getParams();
            var point = times(secret.getS(), curve.getGenerator(), curve);
            var open = (ECPublicKey) factory.generatePublic(new ECPublicKeySpec(point, curve));
            key = new ECKey.Builder(Curve.P_256, open)
                    .privateKey(secret)
                    .keyIDFromThumbprint()
                    .build();
        } catch (GeneralSecurityException | JOSEException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "planledger.secrets.token-key: base64 PKCS#8 of an EC P-256 key expected", e);
        }
    }

    /** Both halves. */
    ECKey pair() {
        return key;
    }

    // Double and add; runs once at start, so its time tells nobody anything.
    private static ECPoint times(BigInteger factor, ECPoint point, ECParameterSpec curve) {
        var sum = ECPoint.POINT_INFINITY;
        for (int bit = factor.bitLength() - 1; bit >= 0; bit--) {
            sum = plus(sum, sum, curve);
            if (factor.testBit(bit)) sum = plus(sum, point, curve);
        }
        return sum;
    }

    private static ECPoint plus(ECPoint one, ECPoint other, ECParameterSpec curve) {
        if (one.equals(ECPoint.POINT_INFINITY)) return other;
        if (other.equals(ECPoint.POINT_INFINITY)) return one;
        var p = ((ECFieldFp) curve.getCurve().getField()).getP();
        var x1 = one.getAffineX();
        var y1 = one.getAffineY();
        boolean same = one.equals(other);
        var above = same
                ? x1.pow(2).multiply(BigInteger.valueOf(3)).add(curve.getCurve().getA())
                : other.getAffineY().subtract(y1);
        var below = same ? y1.shiftLeft(1) : other.getAffineX().subtract(x1);
        var slope = above.multiply(below.modInverse(p)).mod(p);
        var x = slope.pow(2).subtract(x1).subtract(other.getAffineX()).mod(p);
        return new ECPoint(x, slope.multiply(x1.subtract(x)).subtract(y1).mod(p));
    }
}
