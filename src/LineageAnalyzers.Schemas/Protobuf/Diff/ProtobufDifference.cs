namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>A difference before it is put into words.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Path">Where it is, as a registry says it: <c>#/Order/Line/3</c>.</param>
/// <param name="Before">What the older schema has there; null when nothing.</param>
/// <param name="After">What the newer schema has there; null when nothing.</param>
internal readonly record struct ProtobufDifference(ProtobufRule Rule, string Path, ProtoElement? Before, ProtoElement? After);
