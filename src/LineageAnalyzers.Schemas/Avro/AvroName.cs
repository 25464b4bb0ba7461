namespace LineageAnalyzers.Schemas.Avro;

/// <summary>The name of a named type. A name with dots brings its own namespace; an empty namespace is none.</summary>
internal readonly struct AvroName
{
    public AvroName(string name, string? space)
    {
        var dot = name.LastIndexOf('.');
        if (dot >= 0)
        {
            space = name.Substring(0, dot);
            name = name.Substring(dot + 1);
        }

        Short = name;
        Namespace = space is null || space.Length == 0 ? null : space;
        Full = Namespace is null ? name : Namespace + "." + name;
    }

    public string Short { get; }

    public string? Namespace { get; }

    public string Full { get; }

    /// <summary>What is wrong with one part of a name; null when nothing is. Letters of any alphabet are allowed, as in Avro for Java.</summary>
    public static string? Problem(string part)
    {
        if (part.Length == 0)
            return "a name is empty";
        if (!char.IsLetter(part[0]) && part[0] != '_')
            return $"the name '{part}' starts with '{part[0]}'; a letter or '_' should be there";
        for (var index = 1; index < part.Length; index++)
        {
            if (!char.IsLetterOrDigit(part[index]) && part[index] != '_')
                return $"the name '{part}' contains '{part[index]}'; only letters, digits and '_' are allowed";
        }

        return null;
    }

    /// <summary>What is wrong with the name or a part of its namespace; null when nothing is.</summary>
    public string? Problem()
    {
        var problem = Problem(Short);
        if (problem is not null || Namespace is null)
            return problem;
        if (Namespace.IndexOf('.') < 0)
            return Problem(Namespace);
        foreach (var part in Namespace.Split('.'))
        {
            if (Problem(part) is { } found)
                return $"{found}, in the namespace '{Namespace}'";
        }

        return null;
    }
}
