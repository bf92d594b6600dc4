package notify

import (
	"crypto/ed25519"
	"encoding/base64"
	"strings"
	"testing"
)

// The example of the Standard Webhooks specification.
func TestSignatureVector(t *testing.T) {
	s, err := newSigner([]string{"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"}, "")
	if err != nil {
		t.Fatal(err)
	}
	got := s.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", []byte(`{"test": 2432232314}`))
	if want := "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// While secrets rotate both sign; the key of v1a signs beside them.
func TestSeveralSignatures(t *testing.T) {
	seed := make([]byte, ed25519.SeedSize)
	key := ed25519.NewKeyFromSeed(seed)
	one, two := "whsec_"+base64.StdEncoding.EncodeToString([]byte("0123456789abcdef0123456789abcdef")), "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
	for _, text := range []string{
		"whsk_" + base64.StdEncoding.EncodeToString(seed),
		"whsk_" + base64.RawStdEncoding.EncodeToString(key),
	} {
		s, err := newSigner([]string{one, two}, text)
		if err != nil {
			t.Fatal(err)
		}
		sigs := strings.Split(s.sign("id", "1", []byte("body")), " ")
		if len(sigs) != 3 || !strings.HasPrefix(sigs[0], "v1,") || !strings.HasPrefix(sigs[1], "v1,") || sigs[0] == sigs[1] {
			t.Fatalf("signatures %q", sigs)
		}
		sig, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(sigs[2], "v1a,"))
		if err != nil || !ed25519.Verify(key.Public().(ed25519.PublicKey), []byte("id.1.body"), sig) {
			t.Errorf("v1a signature %q does not verify (%v)", sigs[2], err)
		}
	}
}

// No error quotes a secret.
func TestBadSecrets(t *testing.T) {
	other := ed25519.NewKeyFromSeed([]byte(strings.Repeat("x", ed25519.SeedSize)))
	mixed := append(make([]byte, ed25519.SeedSize), other[ed25519.SeedSize:]...)
	for _, tt := range []struct{ secret, key string }{
		{secret: "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"},
		{secret: "whsec_MfKQ"},
		{secret: "whsec_not*base64*at*all*not*base64*at*all"},
		{secret: "whsec_"},
		{key: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"},
		{key: "whsk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"},
		{key: "whsk_" + base64.StdEncoding.EncodeToString(mixed)},
	} {
		var secrets []string
		if tt.secret != "" {
			secrets = []string{tt.secret}
		}
		_, err := newSigner(secrets, tt.key)
		if err == nil {
			t.Errorf("%+v is taken", tt)
			continue
		}
		for _, s := range []string{tt.secret, tt.key} {
			if _, b64, _ := strings.Cut(s, "_"); b64 != "" && strings.Contains(err.Error(), b64) {
				t.Errorf("error quotes the secret: %v", err)
			}
		}
	}
}
