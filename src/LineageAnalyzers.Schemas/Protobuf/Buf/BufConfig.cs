namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>Reads <c>buf.yaml</c>.</summary>
internal static class BufConfig
{
    public static BufSettings Read(string text)
    {
        var root = BufYaml.Read(text);
        var version = root["version"]?.Text switch
        {
            null when root.Members.Count == 0 => BufVersion.V1,
            "v1beta1" or null => BufVersion.V1Beta1,
            "v1" => BufVersion.V1,
            "v2" => BufVersion.V2,
            var other => throw new SchemaException($"the version '{other}' of buf.yaml is not known", 1, 1),
        };
        var breaking = root["breaking"] ?? BufYamlNode.Empty;
        return new BufSettings
        {
            Version = version,
            Use = breaking.Texts("use"),
            Except = breaking.Texts("except"),
            Ignore = breaking.Texts("ignore"),
            IgnoreOnly = (breaking["ignore_only"]?.Members ?? []).ConvertAll(entry => new KeyValuePair<string, IReadOnlyList<string>>(entry.Key, entry.Value.AllTexts)),
            IgnoresUnstablePackages = breaking["ignore_unstable_packages"]?.Text == "true",
            Roots = version == BufVersion.V2 ? ModulePaths(root) : root["build"]?.Texts("roots") ?? [],
        };
    }

    private static List<string> ModulePaths(BufYamlNode root) =>
        (root["modules"]?.Items ?? []).ConvertAll(module => module["path"]?.Text ?? ".").FindAll(path => path != ".");
}
