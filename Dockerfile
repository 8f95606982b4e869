# Builds and runs the site. The data folder (database and cookie keys) is a volume; everything else is read-only.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig SIJointSite.sln ./
COPY src/SIJointSite.Core/SIJointSite.Core.csproj src/SIJointSite.Core/packages.lock.json src/SIJointSite.Core/
COPY src/SIJointSite/SIJointSite.csproj src/SIJointSite/packages.lock.json src/SIJointSite/
RUN dotnet restore --locked-mode src/SIJointSite/SIJointSite.csproj
COPY src src
COPY content content
COPY docs/evidence docs/evidence
COPY wwwroot wwwroot
RUN dotnet publish src/SIJointSite/SIJointSite.csproj --no-restore --configuration Release --output /app \
    && mkdir /app-data

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
COPY --from=build --chown=1654:1654 /app-data /data
ENV ASPNETCORE_HTTP_PORTS=8080 \
    Site__DataFolder=/data
USER 1654
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=15s CMD ["dotnet", "SIJointSite.dll", "health"]
ENTRYPOINT ["dotnet", "SIJointSite.dll"]
