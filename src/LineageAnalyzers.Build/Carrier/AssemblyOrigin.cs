using System.Reflection.Metadata;

namespace LineageAnalyzers.Build.Carrier;

/// <summary>From which repository and commit an assembly was built, as the attributes say that the .NET SDK writes.</summary>
internal static class AssemblyOrigin
{
    /// <summary>The commit after the <c>+</c> of the informational version; null when there is no full hash.</summary>
    public static string? Commit(MetadataReader metadata)
    {
        var version = Arguments(metadata, "System.Reflection", "AssemblyInformationalVersionAttribute", 1).Select(values => values[0]).FirstOrDefault();
        var plus = version?.IndexOf('+') ?? -1;
        if (plus < 0)
            return null;
        // Build metadata may have several parts. Only a full SHA-1 or SHA-256 is taken for a commit: a shorter one could be a date.
        return version!.Substring(plus + 1).Split('.').LastOrDefault(part => part.Length is 40 or 64 && part.All(IsHexadecimal));
    }

    /// <summary>The repository's URL without user, password, query and fragment; null when none is stated.</summary>
    public static string? Repository(MetadataReader metadata) =>
        Arguments(metadata, "System.Reflection", "AssemblyMetadataAttribute", 2)
            .Where(values => values[0] == "RepositoryUrl" && !string.IsNullOrWhiteSpace(values[1]))
            .Select(values => WithoutCredentials(values[1]!))
            .FirstOrDefault();

    /// <summary>A URL, or the <c>user@host:path</c> that git knows, without what may be a secret.</summary>
    internal static string WithoutCredentials(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? scheme + 3 : 0;
        var end = url.IndexOfAny(['?', '#'], start);
        if (end >= 0)
            url = url.Substring(0, end);
        // The part that names the host ends at the first slash; a password may itself hold an '@'.
        var slash = url.IndexOf('/', start);
        var at = url.LastIndexOf('@', (slash < 0 ? url.Length : slash) - 1);
        return at < start ? url : url.Substring(0, start) + url.Substring(at + 1);
    }

    private static IEnumerable<string?[]> Arguments(MetadataReader metadata, string typeNamespace, string typeName, int count)
    {
        if (!metadata.IsAssembly)
            yield break;
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (attribute.Constructor.Kind != HandleKind.MemberReference)
                continue;
            var parent = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
            if (parent.Kind != HandleKind.TypeReference)
                continue;
            var type = metadata.GetTypeReference((TypeReferenceHandle)parent);
            if (!metadata.StringComparer.Equals(type.Name, typeName) || !metadata.StringComparer.Equals(type.Namespace, typeNamespace))
                continue;
            // ECMA-335 II.23.3: a prolog of two bytes, then the arguments; these attributes take strings alone.
            var blob = metadata.GetBlobReader(attribute.Value);
            if (blob.ReadUInt16() != 1)
                continue;
            var values = new string?[count];
            for (var index = 0; index < count; index++)
                values[index] = blob.ReadSerializedString();
            yield return values;
        }
    }

    private static bool IsHexadecimal(char character) => character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
