using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>A rule of the registry's comparison.</summary>
/// <param name="Rule">The rule with its words.</param>
/// <param name="IsBreaking">Whether a registry refuses the difference.</param>
internal sealed record ProtobufRule(SchemaRule Rule, bool IsBreaking);
