namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>Where an element sets a feature.</summary>
internal static class BufFeaturePlace
{
    /// <summary>The option of the feature, or its member of the aggregate that sets all features; null when the element does not set it.</summary>
    public static ProtoSpan? Of(ProtoElement element, string feature)
    {
        if (element.Option($"features.{feature}") is { } option)
            return option.Span;
        foreach (var member in element.Option("features")?.Value.Members ?? [])
        {
            if (member.Name == feature)
                return member.Span;
        }

        return null;
    }

    /// <summary>The option of a language's own feature; one in an aggregate stands for all of it.</summary>
    public static ProtoSpan? OfCustom(ProtoElement element, string option) => (element.Option(option) ?? element.Option("features"))?.Span;
}
