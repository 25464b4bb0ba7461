using System.Text.RegularExpressions;

namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>Whether a package's last part is a version that may still change: <c>acme.orders.v1beta1</c>.</summary>
internal static class BufPackageVersion
{
    private static readonly Regex Unstable = new(
        @"(^|\.)v[1-9][0-9]*(test[^.]*|(p[1-9][0-9]*)?(alpha|beta)([1-9][0-9]*)?)$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public static bool IsUnstable(string package) => Unstable.IsMatch(package);
}
