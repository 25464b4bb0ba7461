using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Contracts.Registry.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.Hosting;

namespace LineageAnalyzers.Contracts.Tests.Registry;

/// <summary>Registries that ask who is there: tokens, certificates of both sides.</summary>
public sealed class SecureRegistryTests : IDisposable
{
    private readonly RegistryFolder _folder = new();
    private readonly X509Certificate2 _authority = Certificate("CN=Test authority", null);

    [Fact]
    public async Task ServerThatWantsACertificate_GetsIt_AndIsTrustedByTheGivenAuthority()
    {
        var (url, server) = await StartAsync();
        await using var running = server;
        using var client = Certificate("CN=lineage", _authority);
        _folder.With("ca.pem", _authority.ExportCertificatePem()).With("client.pem", client.ExportCertificatePem()).With("client.key", client.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem());
        File.WriteAllBytes(_folder.PathOf("client.pfx"), client.Export(X509ContentType.Pkcs12, "s3cret"));
        var options = new HttpRegistryOptions { AuthorityFile = _folder.PathOf("ca.pem"), Retries = 0 };

        Assert.Equal(["CN=lineage"], await SubjectsAsync(url, options with { CertificateFile = _folder.PathOf("client.pem"), KeyFile = _folder.PathOf("client.key") }));
        Assert.Equal(["CN=lineage"], await SubjectsAsync(url, options with { CertificateFile = _folder.PathOf("client.pfx"), KeyPassword = "s3cret" }));
        await Assert.ThrowsAsync<RegistryException>(() => SubjectsAsync(url, options));
        await Assert.ThrowsAsync<RegistryException>(() => SubjectsAsync(url, options with { AuthorityFile = null, CertificateFile = _folder.PathOf("client.pfx"), KeyPassword = "s3cret" }));
    }

    [Theory]
    [InlineData("missing.pem", null)]
    [InlineData("text.pem", null)]
    [InlineData("client.pfx", "wrong")]
    public void CertificateThatCannotBeRead_IsNamed(string file, string? password)
    {
        using var client = Certificate("CN=lineage", _authority);
        _folder.With("text.pem", "no certificate");
        File.WriteAllBytes(_folder.PathOf("client.pfx"), client.Export(X509ContentType.Pkcs12, "s3cret"));

        var problem = Assert.Throws<RegistryException>(() => SchemaRegistries.Open("https://localhost", new HttpRegistryOptions { CertificateFile = _folder.PathOf(file), KeyPassword = password }));

        Assert.StartsWith($"{_folder.PathOf(file)}: no certificate could be read from this file: ", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_GoesWithEveryRequest()
    {
        using var server = new FakeServer(_ => FakeResponse.Json("[]"));
        using var registry = SchemaRegistries.Open(server.Url, new HttpRegistryOptions { Token = "t0ken" });

        await registry.GetSubjectsAsync(default);

        Assert.All(server.Requests, request => Assert.Equal("Bearer t0ken", request.Headers["Authorization"]));
    }

    [Fact]
    public void TokenBesideAUser_IsRefused_WithoutSayingEither()
    {
        var problem = Assert.Throws<RegistryException>(() => SchemaRegistries.Open("https://user:s3cret@registry.example.org", new HttpRegistryOptions { Token = "t0ken" }));

        Assert.StartsWith("https://registry.example.org/: there are a user and a bearer token for this registry.", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("t0ken", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, 4)]
    [InlineData(false, 2)]
    public async Task Subjects_AreAskedForPageByPage(bool knowsPages, int requests)
    {
        var all = Enumerable.Range(0, knowsPages ? 3000 : 1000).Select(number => $"\"s{number:0000}\"").ToList();
        using var server = new FakeServer(request =>
        {
            var offset = request.Path.Split("offset=") is [_, var number] ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : 0;
            return FakeResponse.Json($"[{string.Join(',', knowsPages ? all.Skip(offset).Take(1000) : all)}]");
        });
        using var registry = SchemaRegistries.Open(server.Url);

        var subjects = await registry.GetSubjectsAsync(default);

        Assert.Equal((all.Count, requests), (subjects.Count, server.Requests.Count));
    }

    public void Dispose()
    {
        _authority.Dispose();
        _folder.Dispose();
    }

    private static async Task<IReadOnlyList<string>> SubjectsAsync(string url, HttpRegistryOptions options)
    {
        using var registry = SchemaRegistries.Open(url, options);
        return await registry.GetSubjectsAsync(default);
    }

    // It names the client's certificate as its only subject.
    private async Task<(string Url, WebApplication Server)> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        var certificate = Certificate("CN=localhost", _authority);
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.ListenLocalhost(FreePort(), listen => listen.UseHttps(new HttpsConnectionAdapterOptions
        {
            ServerCertificate = certificate,
            ClientCertificateMode = ClientCertificateMode.RequireCertificate,
            ClientCertificateValidation = (_, _, _) => true,
        })));
        var server = builder.Build();
        server.Run(context =>
        {
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync($"[\"{context.Connection.ClientCertificate!.Subject}\"]");
        });
        await server.StartAsync();
        return (server.Urls.First(), server);
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static X509Certificate2 Certificate(string name, X509Certificate2? authority)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(authority is null, false, 0, true));
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(System.Net.IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        var (from, until) = (DateTimeOffset.UtcNow.AddDays(authority is null ? -2 : -1), DateTimeOffset.UtcNow.AddDays(authority is null ? 2 : 1));
        using var made = authority is null
            ? request.CreateSelfSigned(from, until)
            : request.Create(authority, from, until, RandomNumberGenerator.GetBytes(8)).CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null, X509KeyStorageFlags.Exportable);
    }
}
