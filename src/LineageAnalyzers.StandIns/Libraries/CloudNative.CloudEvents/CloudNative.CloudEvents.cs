using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace CloudNative.CloudEvents;

public sealed class CloudEvent
{
    public CloudEvent() => throw null;
    public CloudEvent(CloudEventsSpecVersion specVersion) => throw null;
    public CloudEvent(CloudEventsSpecVersion specVersion, IEnumerable<CloudEventAttribute> extensionAttributes) => throw null;
    public CloudEvent(IEnumerable<CloudEventAttribute> extensionAttributes) => throw null;
    public object Data { get; set; }
    public string DataContentType { get; set; }
    public Uri DataSchema { get; set; }
    public IEnumerable<CloudEventAttribute> ExtensionAttributes { get; }
    public string Id { get; set; }
    public bool IsValid { get; }
    public Uri Source { get; set; }
    public CloudEventsSpecVersion SpecVersion { get; }
    public string Subject { get; set; }
    public DateTimeOffset? Time { get; set; }
    public string Type { get; set; }
    public object this[CloudEventAttribute attribute] { get => throw null; set { } }
    public object this[string attributeName] { get => throw null; set { } }
    public CloudEventAttribute GetAttribute(string name) => throw null;
    public IEnumerable<KeyValuePair<CloudEventAttribute, object>> GetPopulatedAttributes() => throw null;
    public void SetAttributeFromString(string name, string value) => throw null;
    public CloudEvent Validate() => throw null;
}

public class CloudEventAttribute
{
    public bool IsExtension { get; }
    public bool IsRequired { get; }
    public string Name { get; }
    public CloudEventAttributeType Type { get; }
    public static CloudEventAttribute CreateExtension(string name, CloudEventAttributeType type) => throw null;
    public static CloudEventAttribute CreateExtension(string name, CloudEventAttributeType type, Action<object> validator) => throw null;
    public string Format(object value) => throw null;
    public object Parse(string text) => throw null;
    public override string ToString() => throw null;
    public object Validate(object value) => throw null;
    internal CloudEventAttribute() => throw null;
}

public abstract class CloudEventAttributeType
{
    public static CloudEventAttributeType Binary { get; }
    public static CloudEventAttributeType Boolean { get; }
    public Type ClrType { get; }
    public static CloudEventAttributeType Integer { get; }
    public string Name { get; }
    public static CloudEventAttributeType String { get; }
    public static CloudEventAttributeType Timestamp { get; }
    public static CloudEventAttributeType Uri { get; }
    public static CloudEventAttributeType UriReference { get; }
    public abstract string Format(object value);
    public abstract object Parse(string text);
    public override string ToString() => throw null;
    public abstract void Validate(object value);
    internal CloudEventAttributeType() => throw null;
}

public abstract class CloudEventFormatter
{
    protected CloudEventFormatter() => throw null;
    public virtual IReadOnlyList<CloudEvent> DecodeBatchModeMessage(global::System.IO.Stream body, global::System.Net.Mime.ContentType contentType, IEnumerable<CloudEventAttribute> extensionAttributes) => throw null;
    public abstract IReadOnlyList<CloudEvent> DecodeBatchModeMessage(ReadOnlyMemory<byte> body, global::System.Net.Mime.ContentType contentType, IEnumerable<CloudEventAttribute> extensionAttributes);
    public virtual Task<IReadOnlyList<CloudEvent>> DecodeBatchModeMessageAsync(global::System.IO.Stream body, global::System.Net.Mime.ContentType contentType, IEnumerable<CloudEventAttribute> extensionAttributes) => throw null;
    public abstract void DecodeBinaryModeEventData(ReadOnlyMemory<byte> body, CloudEvent cloudEvent);
    public virtual CloudEvent DecodeStructuredModeMessage(global::System.IO.Stream messageBody, global::System.Net.Mime.ContentType contentType, IEnumerable<CloudEventAttribute> extensionAttributes) => throw null;
    public abstract CloudEvent DecodeStructuredModeMessage(ReadOnlyMemory<byte> body, global::System.Net.Mime.ContentType contentType, IEnumerable<CloudEventAttribute> extensionAttributes);
    public virtual Task<CloudEvent> DecodeStructuredModeMessageAsync(global::System.IO.Stream body, global::System.Net.Mime.ContentType contentType, IEnumerable<CloudEventAttribute> extensionAttributes) => throw null;
    public abstract ReadOnlyMemory<byte> EncodeBatchModeMessage(IEnumerable<CloudEvent> cloudEvents, out global::System.Net.Mime.ContentType contentType);
    public abstract ReadOnlyMemory<byte> EncodeBinaryModeEventData(CloudEvent cloudEvent);
    public abstract ReadOnlyMemory<byte> EncodeStructuredModeMessage(CloudEvent cloudEvent, out global::System.Net.Mime.ContentType contentType);
    public virtual string GetOrInferDataContentType(CloudEvent cloudEvent) => throw null;
    protected virtual string InferDataContentType(object data) => throw null;
}

public sealed class CloudEventsSpecVersion
{
    public IEnumerable<CloudEventAttribute> AllAttributes { get; }
    public CloudEventAttribute DataContentTypeAttribute { get; }
    public CloudEventAttribute DataSchemaAttribute { get; }
    public static CloudEventsSpecVersion Default { get; }
    public CloudEventAttribute IdAttribute { get; }
    public IEnumerable<CloudEventAttribute> OptionalAttributes { get; }
    public IEnumerable<CloudEventAttribute> RequiredAttributes { get; }
    public CloudEventAttribute SourceAttribute { get; }
    public static CloudEventAttribute SpecVersionAttribute { get; }
    public CloudEventAttribute SubjectAttribute { get; }
    public CloudEventAttribute TimeAttribute { get; }
    public CloudEventAttribute TypeAttribute { get; }
    public static CloudEventsSpecVersion V1_0 { get; }
    public string VersionId { get; }
    public static CloudEventsSpecVersion FromVersionId(string versionId) => throw null;
    internal CloudEventsSpecVersion() => throw null;
}

public enum ContentMode
{
    Structured = 0,
    Binary = 1,
}
