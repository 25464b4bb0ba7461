using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition.ConfluentKafka;

namespace LineageAnalyzers.Endpoints;

/// <summary>An endpoint as a manifest shows it.</summary>
internal static class EndpointDescription
{
    /// <summary>The manifest's endpoint.</summary>
    public static Endpoint Describe(EndpointAnalysis endpoint, string id, EquatableArray<FieldRead> reads)
    {
        var role = endpoint.Call.Role ?? TopicRoles.Of(endpoint.Topic);
        return new Endpoint
        {
            Id = id,
            Direction = endpoint.Call.Direction,
            Client = endpoint.Call.Client,
            Level = endpoint.Call.Level,
            Condition = endpoint.Call.Condition,
            Topic = endpoint.Topic,
            Group = endpoint.Group,
            OffsetsOf = endpoint.OffsetsOf,
            Key = endpoint.Key?.Payload,
            Value = endpoint.Value?.Payload,
            Headers = endpoint.Message.Headers.Select(header => header.Name).Distinct().ToEquatableArray(),
            Settings = Settings(endpoint),
            Role = role?.Role ?? TopicRole.Primary,
            RoleEvidence = role?.Evidence,
            Reads = reads,
            Member = EndpointIds.MemberName(endpoint),
            Location = endpoint.Location,
        };
    }

    private static EquatableArray<ClientSetting> Settings(EndpointAnalysis endpoint) => endpoint.Settings.InCode
        .Where(ClientSettingKeys.IsReported)
        .Select(key => (Key: key, Value: endpoint.Settings.Find(key)))
        .Where(setting => setting.Value is not null)
        .Select(setting => new ClientSetting(setting.Key, setting.Value!))
        .OrderBy(setting => setting.Key, StringComparer.Ordinal)
        .ToEquatableArray();
}
