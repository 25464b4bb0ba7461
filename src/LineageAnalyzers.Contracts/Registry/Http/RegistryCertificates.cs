using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LineageAnalyzers.Contracts.Registry.Http;

/// <summary>The certificate that this program shows to a registry's server, and those that it trusts beside the machine's.</summary>
internal static class RegistryCertificates
{
    /// <summary>The settings of a secure connection; null when the usual ones are fine.</summary>
    /// <exception cref="RegistryException">A file is missing or holds something else.</exception>
    public static SslClientAuthenticationOptions? Options(HttpRegistryOptions options)
    {
        if (options.CertificateFile is null && options.AuthorityFile is null)
            return null;
        var ssl = new SslClientAuthenticationOptions();
        if (options.CertificateFile is { } certificate)
            ssl.ClientCertificates = [Reading(certificate, () => Client(certificate, options))];
        if (options.AuthorityFile is { } authority)
            Trust(ssl, Reading(authority, () => Authorities(authority)));
        return ssl;
    }

    // PEM in one file or two, or PKCS#12.
    private static X509Certificate2 Client(string file, HttpRegistryOptions options)
    {
        if (Path.GetExtension(file).ToLowerInvariant() is ".pfx" or ".p12")
            return X509CertificateLoader.LoadPkcs12FromFile(file, options.KeyPassword);
        using var pem = options.KeyPassword is null
            ? X509Certificate2.CreateFromPemFile(file, options.KeyFile)
            : X509Certificate2.CreateFromEncryptedPemFile(file, options.KeyPassword, options.KeyFile);

        // Some platforms take no key that lives in memory only.
        return X509CertificateLoader.LoadPkcs12(pem.Export(X509ContentType.Pkcs12), null);
    }

    private static X509Certificate2Collection Authorities(string file)
    {
        var authorities = new X509Certificate2Collection();
        authorities.ImportFromPemFile(file);
        return authorities.Count > 0 ? authorities : throw new CryptographicException("there is no certificate in it");
    }

    // What the machine trusts stays trusted; the name in the certificate must fit in any case.
    private static void Trust(SslClientAuthenticationOptions ssl, X509Certificate2Collection authorities) =>
        ssl.RemoteCertificateValidationCallback = (_, certificate, chain, errors) =>
        {
            if (errors == SslPolicyErrors.None)
                return true;
            if (errors != SslPolicyErrors.RemoteCertificateChainErrors || certificate is null || chain is null)
                return false;
            chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            chain.ChainPolicy.CustomTrustStore.AddRange(authorities);
            chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
            return chain.Build(new X509Certificate2(certificate));
        };

    private static T Reading<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new RegistryException($"{file}: no certificate could be read from this file: {problem.Message.TrimEnd('.')}. See whether it is PEM or PKCS#12, and whether its key and password are given.", problem);
        }
    }
}
