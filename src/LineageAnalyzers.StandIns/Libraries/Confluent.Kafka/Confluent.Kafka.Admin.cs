using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Confluent.Kafka.Admin;

public class AccessControlEntry
{
    public AccessControlEntry() => throw null;
    public string Host { get; set; }
    public AclOperation Operation { get; set; }
    public AclPermissionType PermissionType { get; set; }
    public string Principal { get; set; }
    public AccessControlEntry Clone() => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public AccessControlEntryFilter ToFilter() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(AccessControlEntry a, AccessControlEntry b) => throw null;
    public static bool operator !=(AccessControlEntry a, AccessControlEntry b) => throw null;
}

public class AccessControlEntryFilter
{
    public AccessControlEntryFilter() => throw null;
    public string Host { get; set; }
    public AclOperation Operation { get; set; }
    public AclPermissionType PermissionType { get; set; }
    public string Principal { get; set; }
    public AccessControlEntryFilter Clone() => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(AccessControlEntryFilter a, AccessControlEntryFilter b) => throw null;
    public static bool operator !=(AccessControlEntryFilter a, AccessControlEntryFilter b) => throw null;
}

public class AclBinding
{
    public AclBinding() => throw null;
    public AccessControlEntry Entry { get; set; }
    public ResourcePattern Pattern { get; set; }
    public AclBinding Clone() => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public AclBindingFilter ToFilter() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(AclBinding a, AclBinding b) => throw null;
    public static bool operator !=(AclBinding a, AclBinding b) => throw null;
}

public class AclBindingFilter
{
    public AclBindingFilter() => throw null;
    public AccessControlEntryFilter EntryFilter { get; set; }
    public ResourcePatternFilter PatternFilter { get; set; }
    public AclBindingFilter Clone() => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(AclBindingFilter a, AclBindingFilter b) => throw null;
    public static bool operator !=(AclBindingFilter a, AclBindingFilter b) => throw null;
}

public enum AclOperation
{
    Unknown = 0,
    Any = 1,
    All = 2,
    Read = 3,
    Write = 4,
    Create = 5,
    Delete = 6,
    Alter = 7,
    Describe = 8,
    ClusterAction = 9,
    DescribeConfigs = 10,
    AlterConfigs = 11,
    IdempotentWrite = 12,
}

public enum AclPermissionType
{
    Unknown = 0,
    Any = 1,
    Deny = 2,
    Allow = 3,
}

public enum AlterConfigOpType
{
    Set = 0,
    Delete = 1,
    Append = 2,
    Subtract = 3,
}

public class AlterConfigsException : KafkaException
{
    public AlterConfigsException(List<AlterConfigsReport> results) : base(default(Error)) => throw null;
    public List<AlterConfigsReport> Results { get; }
}

public class AlterConfigsOptions
{
    public AlterConfigsOptions() => throw null;
    public TimeSpan? RequestTimeout { get; set; }
    public bool ValidateOnly { get; set; }
}

public class AlterConfigsReport
{
    public ConfigResource ConfigResource;
    public AlterConfigsReport() => throw null;
    public Error Error { get; set; }
}

public class AlterConsumerGroupOffsetsException : KafkaException
{
    public AlterConsumerGroupOffsetsException(List<AlterConsumerGroupOffsetsReport> results) : base(default(Error)) => throw null;
    public List<AlterConsumerGroupOffsetsReport> Results { get; }
}

public class AlterConsumerGroupOffsetsOptions
{
    public AlterConsumerGroupOffsetsOptions() => throw null;
    public TimeSpan? RequestTimeout { get; set; }
}

public class AlterConsumerGroupOffsetsReport
{
    public AlterConsumerGroupOffsetsReport() => throw null;
    public Error Error { get; set; }
    public string Group { get; set; }
    public List<TopicPartitionOffsetError> Partitions { get; set; }
    public override string ToString() => throw null;
}

public class AlterConsumerGroupOffsetsResult
{
    public AlterConsumerGroupOffsetsResult() => throw null;
    public string Group { get; set; }
    public List<TopicPartitionOffsetError> Partitions { get; set; }
    public override string ToString() => throw null;
}

public class AlterUserScramCredentialsException : KafkaException
{
    public AlterUserScramCredentialsException(List<AlterUserScramCredentialsReport> results) : base(default(Error)) => throw null;
    public List<AlterUserScramCredentialsReport> Results { get; }
}

public class AlterUserScramCredentialsOptions
{
    public AlterUserScramCredentialsOptions() => throw null;
    public TimeSpan? RequestTimeout { get; set; }
}

public class AlterUserScramCredentialsReport
{
    public AlterUserScramCredentialsReport() => throw null;
    public Error Error { get; set; }
    public string User { get; set; }
    public override string ToString() => throw null;
}

public class ConfigEntry
{
    public ConfigEntry() => throw null;
    public AlterConfigOpType IncrementalOperation { get; set; }
    public string Name { get; set; }
    public string Value { get; set; }
}

public class ConfigEntryResult
{
    public ConfigEntryResult() => throw null;
    public bool IsDefault { get; set; }
    public bool IsReadOnly { get; set; }
    public bool IsSensitive { get; set; }
    public string Name { get; set; }
    public ConfigSource Source { get; set; }
    public List<ConfigSynonym> Synonyms { get; set; }
    public string Value { get; set; }
}

public class ConfigResource
{
    public ConfigResource() => throw null;
    public string Name { get; set; }
    public ResourceType Type { get; set; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(ConfigResource a, ConfigResource b) => throw null;
    public static bool operator !=(ConfigResource a, ConfigResource b) => throw null;
}

public enum ConfigSource
{
    UnknownConfig = 0,
    DynamicTopicConfig = 1,
    DynamicBrokerConfig = 2,
    DynamicDefaultBrokerConfig = 3,
    StaticBrokerConfig = 4,
    DefaultConfig = 5,
    GroupConfig = 8,
}

public class ConfigSynonym
{
    public ConfigSynonym() => throw null;
    public string Name { get; set; }
    public ConfigSource Source { get; set; }
    public string Value { get; set; }
}

public class ConsumerGroupDescription
{
    public ConsumerGroupDescription() => throw null;
    public List<AclOperation> AuthorizedOperations { get; set; }
    public Node Coordinator { get; set; }
    public Error Error { get; set; }
    public string GroupId { get; set; }
    public ConsumerGroupType GroupType { get; set; }
    public bool IsSimpleConsumerGroup { get; set; }
    public List<MemberDescription> Members { get; set; }
    public string PartitionAssignor { get; set; }
    public ConsumerGroupState State { get; set; }
    public override string ToString() => throw null;
}

public class ConsumerGroupListing
{
    public ConsumerGroupListing() => throw null;
    public string GroupId { get; set; }
    public bool IsSimpleConsumerGroup { get; set; }
    public ConsumerGroupState State { get; set; }
    public ConsumerGroupType Type { get; set; }
    public override string ToString() => throw null;
}

public class CreateAclReport
{
    public CreateAclReport() => throw null;
    public Error Error { get; set; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public static bool operator ==(CreateAclReport a, CreateAclReport b) => throw null;
    public static bool operator !=(CreateAclReport a, CreateAclReport b) => throw null;
}

public class CreateAclsException : KafkaException
{
    public CreateAclsException(List<CreateAclReport> results) : base(default(Error)) => throw null;
    public List<CreateAclReport> Results { get; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public static bool operator ==(CreateAclsException a, CreateAclsException b) => throw null;
    public static bool operator !=(CreateAclsException a, CreateAclsException b) => throw null;
}

public class CreateAclsOptions
{
    public CreateAclsOptions() => throw null;
    public TimeSpan? RequestTimeout { get; set; }
}

public class CreatePartitionsException : KafkaException
{
    public CreatePartitionsException(List<CreatePartitionsReport> results) : base(default(Error)) => throw null;
    public List<CreatePartitionsReport> Results { get; }
}

public class CreatePartitionsOptions
{
    public CreatePartitionsOptions() => throw null;
    public TimeSpan? OperationTimeout { get; set; }
    public TimeSpan? RequestTimeout { get; set; }
    public bool ValidateOnly { get; set; }
}

public class CreatePartitionsReport
{
    public CreatePartitionsReport() => throw null;
    public Error Error { get; set; }
    public string Topic { get; set; }
}

public class CreateTopicReport
{
    public CreateTopicReport() => throw null;
    public Error Error { get; set; }
    public string Topic { get; set; }
}

public class CreateTopicsException : KafkaException
{
    public CreateTopicsException(List<CreateTopicReport> results) : base(default(Error)) => throw null;
    public List<CreateTopicReport> Results { get; }
}

public class CreateTopicsOptions
{
    public CreateTopicsOptions() => throw null;
    public TimeSpan? OperationTimeout { get; set; }
    public TimeSpan? RequestTimeout { get; set; }
    public bool ValidateOnly { get; set; }
}

public class DeleteAclsException : KafkaException
{
    public DeleteAclsException(List<DeleteAclsReport> results) : base(default(Error)) => throw null;
    public List<DeleteAclsReport> Results { get; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public static bool operator ==(DeleteAclsException a, DeleteAclsException b) => throw null;
    public static bool operator !=(DeleteAclsException a, DeleteAclsException b) => throw null;
}

public class DeleteAclsOptions
{
    public DeleteAclsOptions() => throw null;
    public TimeSpan? RequestTimeout { get; set; }
}

public class DeleteAclsReport
{
    public DeleteAclsReport() => throw null;
    public List<AclBinding> AclBindings { get; set; }
    public Error Error { get; set; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public static bool operator ==(DeleteAclsReport a, DeleteAclsReport b) => throw null;
    public static bool operator !=(DeleteAclsReport a, DeleteAclsReport b) => throw null;
}

public class DeleteAclsResult
{
    public DeleteAclsResult() => throw null;
    public List<AclBinding> AclBindings { get; set; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public static bool operator ==(DeleteAclsResult a, DeleteAclsResult b) => throw null;
    public static bool operator !=(DeleteAclsResult a, DeleteAclsResult b) => throw null;
}

public class DeleteConsumerGroupOffsetsException : KafkaException
{
    public DeleteConsumerGroupOffsetsException(DeleteConsumerGroupOffsetsReport result) : base(default(Error)) => throw null;
    public DeleteConsumerGroupOffsetsReport Result { get; }
}

public class DeleteConsumerGroupOffsetsOptions
{
    public DeleteConsumerGroupOffsetsOptions() => throw null;
    public TimeSpan? OperationTimeout { get; set; }
    public TimeSpan? RequestTimeout { get; set; }
}

public class DeleteConsumerGroupOffsetsReport
{
    public DeleteConsumerGroupOffsetsReport() => throw null;
    public Error Error { get; set; }
    public string Group { get; set; }
    public List<TopicPartitionOffsetError> Partitions { get; set; }
}

public class DeleteConsumerGroupOffsetsResult
{
    public DeleteConsumerGroupOffsetsResult() => throw null;
    public string Group { get; set; }
    public List<TopicPartition> Partitions { get; set; }
}

public class DeleteGroupReport
{
    public DeleteGroupReport() => throw null;
    public Error Error { get; set; }
    public string Group { get; set; }
}

public class DeleteGroupsException : KafkaException
{
    public DeleteGroupsException(List<DeleteGroupReport> results) : base(default(Error)) => throw null;
    public List<DeleteGroupReport> Results { get; }
}

public class DeleteGroupsOptions
{
    public DeleteGroupsOptions() => throw null;
    public TimeSpan? OperationTimeout { get; set; }
    public TimeSpan? RequestTimeout { get; set; }
}

public class DeleteRecordsException : KafkaException
{
    public DeleteRecordsException(List<DeleteRecordsReport> results) : base(default(Error)) => throw null;
    public List<DeleteRecordsReport> Results { get; }
}

public class DeleteRecordsOptions
{
    public DeleteRecordsOptions() => throw null;
    public TimeSpan? OperationTimeout { get; set; }
    public TimeSpan? RequestTimeout { get; set; }
}

public class DeleteRecordsReport
{
    public DeleteRecordsReport() => throw null;
    public Error Error { get; set; }
    public Offset Offset { get; set; }
    public Partition Partition { get; set; }
    public string Topic { get; set; }
}

public class DeleteRecordsResult
{
    public DeleteRecordsResult() => throw null;
    public Offset Offset { get; set; }
    public Partition Partition { get; set; }
    public string Topic { get; set; }
}

public class DeleteTopicReport
{
    public DeleteTopicReport() => throw null;
    public Error Error { get; set; }
    public string Topic { get; set; }
}

public class DeleteTopicsException : KafkaException
{
    public DeleteTopicsException(List<DeleteTopicReport> results) : base(default(Error)) => throw null;
    public List<DeleteTopicReport> Results { get; }
}

public class DeleteTopicsOptions
{
    public DeleteTopicsOptions() => throw null;
    public TimeSpan? OperationTimeout { get; set; }
    public TimeSpan? RequestTimeout { get; set; }
}

public class DescribeAclsException : KafkaException
{
    public DescribeAclsException(DescribeAclsReport result) : base(default(Error)) => throw null;
    public DescribeAclsReport Result { get; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public static bool operator ==(DescribeAclsException a, DescribeAclsException b) => throw null;
    public static bool operator !=(DescribeAclsException a, DescribeAclsException b) => throw null;
}

public class DescribeAclsOptions
{
    public DescribeAclsOptions() => throw null;
    public TimeSpan? RequestTimeout { get; set; }
}

public class DescribeAclsReport
{
    public DescribeAclsReport() => throw null;
    public List<AclBinding> AclBindings { get; set; }
    public Error Error { get; set; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public static bool operator ==(DescribeAclsReport a, DescribeAclsReport b) => throw null;
    public static bool operator !=(DescribeAclsReport a, DescribeAclsReport b) => throw null;
}

public class DescribeAclsResult
{
    public DescribeAclsResult() => throw null;
    public List<AclBinding> AclBindings { get; set; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public static bool operator ==(DescribeAclsResult a, DescribeAclsResult b) => throw null;
    public static bool operator !=(DescribeAclsResult a, DescribeAclsResult b) => throw null;
}

public class DescribeClusterOptions
{
    public DescribeClusterOptions() => throw null;
    public bool IncludeAuthorizedOperations { get; set; }
    public TimeSpan? RequestTimeout { get; set; }
}

public class DescribeClusterResult
{
    public DescribeClusterResult() => throw null;
    public List<AclOperation> AuthorizedOperations { get; set; }
    public string ClusterId { get; set; }
    public Node Controller { get; set; }
    public List<Node> Nodes { get; set; }
    public override string ToString() => throw null;
}

public class DescribeConfigsException : KafkaException
{
    public DescribeConfigsException(List<DescribeConfigsReport> results) : base(default(Error)) => throw null;
    public List<DescribeConfigsReport> Results { get; }
}

public class DescribeConfigsOptions
{
    public DescribeConfigsOptions() => throw null;
    public TimeSpan? RequestTimeout { get; set; }
}

public class DescribeConfigsReport
{
    public ConfigResource ConfigResource;
    public DescribeConfigsReport() => throw null;
    public Dictionary<string, ConfigEntryResult> Entries { get; set; }
    public Error Error { get; set; }
}

public class DescribeConfigsResult
{
    public ConfigResource ConfigResource;
    public DescribeConfigsResult() => throw null;
    public Dictionary<string, ConfigEntryResult> Entries { get; set; }
}

public class DescribeConsumerGroupsException : KafkaException
{
    public DescribeConsumerGroupsException(DescribeConsumerGroupsReport results) : base(default(Error)) => throw null;
    public DescribeConsumerGroupsReport Results { get; }
}

public class DescribeConsumerGroupsOptions
{
    public DescribeConsumerGroupsOptions() => throw null;
    public bool IncludeAuthorizedOperations { get; set; }
    public TimeSpan? RequestTimeout { get; set; }
}

public class DescribeConsumerGroupsReport
{
    public DescribeConsumerGroupsReport() => throw null;
    public List<ConsumerGroupDescription> ConsumerGroupDescriptions { get; set; }
    public override string ToString() => throw null;
}

public class DescribeConsumerGroupsResult
{
    public DescribeConsumerGroupsResult() => throw null;
    public List<ConsumerGroupDescription> ConsumerGroupDescriptions { get; set; }
    public override string ToString() => throw null;
}

public class DescribeTopicsException : KafkaException
{
    public DescribeTopicsException(DescribeTopicsReport results) : base(default(Error)) => throw null;
    public DescribeTopicsReport Results { get; }
}

public class DescribeTopicsOptions
{
    public DescribeTopicsOptions() => throw null;
    public bool IncludeAuthorizedOperations { get; set; }
    public TimeSpan? RequestTimeout { get; set; }
}

public class DescribeTopicsReport
{
    public DescribeTopicsReport() => throw null;
    public List<TopicDescription> TopicDescriptions { get; set; }
    public override string ToString() => throw null;
}

public class DescribeTopicsResult
{
    public DescribeTopicsResult() => throw null;
    public List<TopicDescription> TopicDescriptions { get; set; }
    public override string ToString() => throw null;
}

public class DescribeUserScramCredentialsException : KafkaException
{
    public DescribeUserScramCredentialsException(DescribeUserScramCredentialsReport results) : base(default(Error)) => throw null;
    public DescribeUserScramCredentialsReport Results { get; }
}

public class DescribeUserScramCredentialsOptions
{
    public DescribeUserScramCredentialsOptions() => throw null;
    public TimeSpan? RequestTimeout { get; set; }
}

public class DescribeUserScramCredentialsReport
{
    public DescribeUserScramCredentialsReport() => throw null;
    public List<UserScramCredentialsDescription> UserScramCredentialsDescriptions { get; set; }
    public override string ToString() => throw null;
}

public class DescribeUserScramCredentialsResult
{
    public DescribeUserScramCredentialsResult() => throw null;
    public List<UserScramCredentialsDescription> UserScramCredentialsDescriptions { get; set; }
    public override string ToString() => throw null;
}

public class ElectLeadersException : KafkaException
{
    public ElectLeadersException(ElectLeadersReport report) : base(default(Error)) => throw null;
    public ElectLeadersReport Results { get; }
}

public class ElectLeadersOptions
{
    public ElectLeadersOptions() => throw null;
    public TimeSpan? OperationTimeout { get; set; }
    public TimeSpan? RequestTimeout { get; set; }
}

public class ElectLeadersReport
{
    public ElectLeadersReport() => throw null;
    public List<TopicPartitionError> TopicPartitions { get; set; }
    public override string ToString() => throw null;
}

public class ElectLeadersResult
{
    public ElectLeadersResult() => throw null;
    public List<TopicPartitionError> TopicPartitions { get; set; }
    public override string ToString() => throw null;
}

public class IncrementalAlterConfigsException : KafkaException
{
    public IncrementalAlterConfigsException(List<IncrementalAlterConfigsReport> results) : base(default(Error)) => throw null;
    public List<IncrementalAlterConfigsReport> Results { get; }
}

public class IncrementalAlterConfigsOptions
{
    public IncrementalAlterConfigsOptions() => throw null;
    public TimeSpan? RequestTimeout { get; set; }
    public bool ValidateOnly { get; set; }
}

public class IncrementalAlterConfigsReport
{
    public ConfigResource ConfigResource;
    public IncrementalAlterConfigsReport() => throw null;
    public Error Error { get; set; }
}

public class IncrementalAlterConfigsResult
{
    public ConfigResource ConfigResource;
    public IncrementalAlterConfigsResult() => throw null;
}

public class ListConsumerGroupOffsetsException : KafkaException
{
    public ListConsumerGroupOffsetsException(List<ListConsumerGroupOffsetsReport> results) : base(default(Error)) => throw null;
    public List<ListConsumerGroupOffsetsReport> Results { get; }
}

public class ListConsumerGroupOffsetsOptions
{
    public ListConsumerGroupOffsetsOptions() => throw null;
    public TimeSpan? RequestTimeout { get; set; }
    public bool RequireStableOffsets { get; set; }
}

public class ListConsumerGroupOffsetsReport
{
    public ListConsumerGroupOffsetsReport() => throw null;
    public Error Error { get; set; }
    public string Group { get; set; }
    public List<TopicPartitionOffsetError> Partitions { get; set; }
    public override string ToString() => throw null;
}

public class ListConsumerGroupOffsetsResult
{
    public ListConsumerGroupOffsetsResult() => throw null;
    public string Group { get; set; }
    public List<TopicPartitionOffsetError> Partitions { get; set; }
    public override string ToString() => throw null;
}

public class ListConsumerGroupsException : KafkaException
{
    public ListConsumerGroupsException(ListConsumerGroupsReport report) : base(default(Error)) => throw null;
    public ListConsumerGroupsReport Results { get; }
}

public class ListConsumerGroupsOptions
{
    public ListConsumerGroupsOptions() => throw null;
    public IEnumerable<ConsumerGroupState> MatchStates { get; set; }
    public IEnumerable<ConsumerGroupType> MatchTypes { get; set; }
    public TimeSpan? RequestTimeout { get; set; }
}

public class ListConsumerGroupsReport
{
    public ListConsumerGroupsReport() => throw null;
    public List<Error> Errors { get; set; }
    public List<ConsumerGroupListing> Valid { get; set; }
    public override string ToString() => throw null;
}

public class ListConsumerGroupsResult
{
    public ListConsumerGroupsResult() => throw null;
    public List<ConsumerGroupListing> Valid { get; set; }
    public override string ToString() => throw null;
}

public class ListOffsetsException : KafkaException
{
    public ListOffsetsException(ListOffsetsReport result) : base(default(Error)) => throw null;
    public ListOffsetsReport Result { get; }
}

public class ListOffsetsOptions
{
    public ListOffsetsOptions() => throw null;
    public IsolationLevel IsolationLevel { get; set; }
    public TimeSpan? RequestTimeout { get; set; }
}

public class ListOffsetsReport
{
    public ListOffsetsReport() => throw null;
    public Error Error { get; set; }
    public List<ListOffsetsResultInfo> ResultInfos { get; set; }
    public override string ToString() => throw null;
}

public class ListOffsetsResult
{
    public ListOffsetsResult() => throw null;
    public List<ListOffsetsResultInfo> ResultInfos { get; set; }
    public override string ToString() => throw null;
}

public class ListOffsetsResultInfo
{
    public ListOffsetsResultInfo() => throw null;
    public long Timestamp { get; set; }
    public TopicPartitionOffsetError TopicPartitionOffsetError { get; set; }
    public override string ToString() => throw null;
}

public class MemberAssignment
{
    public MemberAssignment() => throw null;
    public List<TopicPartition> TopicPartitions { get; set; }
}

public class MemberDescription
{
    public MemberDescription() => throw null;
    public MemberAssignment Assignment { get; set; }
    public string ClientId { get; set; }
    public string ConsumerId { get; set; }
    public string GroupInstanceId { get; set; }
    public string Host { get; set; }
    public MemberAssignment TargetAssignment { get; set; }
    public override string ToString() => throw null;
}

public abstract class OffsetSpec
{
    protected OffsetSpec() => throw null;
    public static OffsetSpec Earliest() => throw null;
    public static OffsetSpec ForTimestamp(long timestamp) => throw null;
    public static OffsetSpec Latest() => throw null;
    public static OffsetSpec MaxTimestamp() => throw null;

    public class EarliestSpec : OffsetSpec
    {
        internal EarliestSpec() => throw null;
    }

    public class LatestSpec : OffsetSpec
    {
        internal LatestSpec() => throw null;
    }

    public class MaxTimestampSpec : OffsetSpec
    {
        internal MaxTimestampSpec() => throw null;
    }

    public class TimestampSpec : OffsetSpec
    {
        public long Timestamp { get; }
        internal TimestampSpec() => throw null;
    }
}

public class PartitionsSpecification
{
    public PartitionsSpecification() => throw null;
    public int IncreaseTo { get; set; }
    public List<List<int>> ReplicaAssignments { get; set; }
    public string Topic { get; set; }
}

public class ResourcePattern
{
    public ResourcePattern() => throw null;
    public string Name { get; set; }
    public ResourcePatternType ResourcePatternType { get; set; }
    public ResourceType Type { get; set; }
    public ResourcePattern Clone() => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public ResourcePatternFilter ToFilter() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(ResourcePattern a, ResourcePattern b) => throw null;
    public static bool operator !=(ResourcePattern a, ResourcePattern b) => throw null;
}

public class ResourcePatternFilter
{
    public ResourcePatternFilter() => throw null;
    public string Name { get; set; }
    public ResourcePatternType ResourcePatternType { get; set; }
    public ResourceType Type { get; set; }
    public ResourcePatternFilter Clone() => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(ResourcePatternFilter a, ResourcePatternFilter b) => throw null;
    public static bool operator !=(ResourcePatternFilter a, ResourcePatternFilter b) => throw null;
}

public enum ResourcePatternType
{
    Unknown = 0,
    Any = 1,
    Match = 2,
    Literal = 3,
    Prefixed = 4,
}

public enum ResourceType
{
    Unknown = 0,
    Any = 1,
    Topic = 2,
    Group = 3,
    Broker = 4,
}

public class ScramCredentialInfo
{
    public ScramCredentialInfo() => throw null;
    public int Iterations { get; set; }
    public ScramMechanism Mechanism { get; set; }
    public override string ToString() => throw null;
}

public enum ScramMechanism
{
    Unknown = 0,
    ScramSha256 = 1,
    ScramSha512 = 2,
}

public class TopicDescription
{
    public TopicDescription() => throw null;
    public List<AclOperation> AuthorizedOperations { get; set; }
    public Error Error { get; set; }
    public bool IsInternal { get; set; }
    public string Name { get; set; }
    public List<TopicPartitionInfo> Partitions { get; set; }
    public Uuid TopicId { get; set; }
    public override string ToString() => throw null;
}

public class TopicPartitionOffsetSpec
{
    public TopicPartitionOffsetSpec() => throw null;
    public OffsetSpec OffsetSpec { get; set; }
    public TopicPartition TopicPartition { get; set; }
}

public class TopicSpecification
{
    public TopicSpecification() => throw null;
    public Dictionary<string, string> Configs { get; set; }
    public string Name { get; set; }
    public int NumPartitions { get; set; }
    public Dictionary<int, List<int>> ReplicasAssignments { get; set; }
    public short ReplicationFactor { get; set; }
}

public class UserScramCredentialAlteration
{
    public UserScramCredentialAlteration() => throw null;
    public string User { get; set; }
}

public class UserScramCredentialDeletion : UserScramCredentialAlteration
{
    public UserScramCredentialDeletion() => throw null;
    public ScramMechanism Mechanism { get; set; }
    public override string ToString() => throw null;
}

public class UserScramCredentialUpsertion : UserScramCredentialAlteration
{
    public UserScramCredentialUpsertion() => throw null;
    public byte[] Password { get; set; }
    public byte[] Salt { get; set; }
    public ScramCredentialInfo ScramCredentialInfo { get; set; }
    public override string ToString() => throw null;
}

public class UserScramCredentialsDescription
{
    public UserScramCredentialsDescription() => throw null;
    public Error Error { get; set; }
    public List<ScramCredentialInfo> ScramCredentialInfos { get; set; }
    public string User { get; set; }
    public override string ToString() => throw null;
}
