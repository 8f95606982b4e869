# Builds and runs the site. The data folder (database and cookie keys) is a volume; everything else may be read-only.
# Build on the machine's own platform for the platform that is asked for: docker build --platform linux/arm64 works too.
FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:10.0 AS build
ARG TARGETARCH
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig SIJointSite.sln ./
COPY src/SIJointSite.Core/SIJointSite.Core.csproj src/SIJointSite.Core/packages.lock.json src/SIJointSite.Core/
COPY src/SIJointSite/SIJointSite.csproj src/SIJointSite/packages.lock.json src/SIJointSite/
RUN dotnet restore --locked-mode --arch $TARGETARCH src/SIJointSite/SIJointSite.csproj
COPY src src
COPY content content
COPY docs/evidence docs/evidence
COPY wwwroot wwwroot
RUN dotnet publish src/SIJointSite/SIJointSite.csproj --no-restore --configuration Release --arch $TARGETARCH \
        --self-contained false -p:UseAppHost=false --output /app \
    && mkdir /app-data

# No shell, no package manager, no tools: nothing below this line may be a RUN.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
LABEL org.opencontainers.image.title="SI Joint Guide" \
      org.opencontainers.image.description="Patient education on sacroiliac joint pain: articles, exercises, symptom check"
WORKDIR /app
COPY --from=build /app .
COPY --from=build --chown=1654:1654 /app-data /data
# Whatever wants a temporary file gets it in the one folder that can be written to, and the runtime opens no socket for debuggers.
ENV ASPNETCORE_HTTP_PORTS=8080 \
    DOTNET_EnableDiagnostics=0 \
    Site__DataFolder=/data \
    TMPDIR=/data
USER 1654
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["dotnet", "SIJointSite.dll", "health"]
ENTRYPOINT ["dotnet", "SIJointSite.dll"]
