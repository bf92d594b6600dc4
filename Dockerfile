# The two steps of the README's "Install", in a container: build, then run.
FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
# What "bounced version" and "bounced nodes" say, since .git is not copied:
# --build-arg VERSION="$(git describe --tags --always --dirty)"
ARG VERSION
RUN CGO_ENABLED=0 go build -trimpath -ldflags "-X main.release=$VERSION" -o /out/bounced ./cmd/bounced && mkdir -p /out/data

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build /out/bounced /bounced
COPY --from=build --chown=65532:65532 --chmod=0700 /out/data /var/lib/bounced
COPY deploy/container.yaml /etc/bounced/bounced.yaml
USER 65532:65532
VOLUME /var/lib/bounced
EXPOSE 2525 8025
# With http.tls: -e BOUNCED_SERVER=https://127.0.0.1:8025
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["/bounced", "healthcheck"]
ENTRYPOINT ["/bounced"]
CMD ["serve", "--config", "/etc/bounced/bounced.yaml"]
