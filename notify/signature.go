package notify

import (
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"
)

// signer signs bodies by Standard Webhooks. The zero value signs nothing.
type signer struct {
	secrets [][]byte
	key     ed25519.PrivateKey
}

// Secrets outside of these lengths are refused; the specification names 24 to
// 64 bytes, and shorter ones are in use.
const (
	minSecret = 16
	maxSecret = 128
)

func newSigner(secrets []string, key string) (*signer, error) {
	var s signer
	for i, text := range secrets {
		// No error here may quote the secret.
		secret, err := decodeKey("whsec_", text)
		if err != nil {
			return nil, fmt.Errorf("secret %d: %w", i+1, err)
		}
		if len(secret) < minSecret || len(secret) > maxSecret {
			return nil, fmt.Errorf("secret %d: %d bytes, want %d to %d", i+1, len(secret), minSecret, maxSecret)
		}
		s.secrets = append(s.secrets, secret)
	}
	if key == "" {
		return &s, nil
	}
	b, err := decodeKey("whsk_", key)
	if err != nil {
		return nil, fmt.Errorf("ed25519: %w", err)
	}
	switch len(b) {
	case ed25519.SeedSize:
		s.key = ed25519.NewKeyFromSeed(b)
	case ed25519.PrivateKeySize:
		// The second half is the public key; one that does not belong to the
		// first would make signatures that nobody can verify.
		s.key = ed25519.NewKeyFromSeed(b[:ed25519.SeedSize])
		if string(s.key) != string(b) {
			return nil, errors.New("ed25519: the two halves of the key do not belong together")
		}
	default:
		return nil, fmt.Errorf("ed25519: %d bytes, want %d or %d", len(b), ed25519.SeedSize, ed25519.PrivateKeySize)
	}
	return &s, nil
}

// decodeKey decodes what follows the prefix: base64, padded or not.
func decodeKey(prefix, text string) ([]byte, error) {
	enc, ok := strings.CutPrefix(text, prefix)
	if !ok {
		return nil, fmt.Errorf("does not begin with %q", prefix)
	}
	b, err := base64.RawStdEncoding.DecodeString(strings.TrimRight(enc, "="))
	if err != nil {
		return nil, fmt.Errorf("not base64 after %q", prefix)
	}
	return b, nil
}

// sign returns the value of the webhook-signature header, "" without keys.
func (s *signer) sign(id, timestamp string, body []byte) string {
	var sigs []string
	for _, secret := range s.secrets {
		mac := hmac.New(sha256.New, secret)
		mac.Write([]byte(id + "." + timestamp + "."))
		mac.Write(body)
		sigs = append(sigs, "v1,"+base64.StdEncoding.EncodeToString(mac.Sum(nil)))
	}
	if s.key != nil {
		// Ed25519 reads the message twice, so it has to be in one piece.
		msg := append([]byte(id+"."+timestamp+"."), body...)
		sigs = append(sigs, "v1a,"+base64.StdEncoding.EncodeToString(ed25519.Sign(s.key, msg)))
	}
	return strings.Join(sigs, " ")
}
