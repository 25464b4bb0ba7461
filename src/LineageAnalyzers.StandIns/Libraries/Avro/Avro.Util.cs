using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Avro.Util;

public class Date : LogicalUnixEpochType<DateTime>
{
    public static readonly string LogicalTypeName;
    public Date() : base(default(string)) => throw null;
    public override object ConvertToBaseValue(object logicalValue, LogicalSchema schema) => throw null;
    public override object ConvertToLogicalValue(object baseValue, LogicalSchema schema) => throw null;
    public override void ValidateSchema(LogicalSchema schema) => throw null;
}

public class Decimal : LogicalType
{
    public static readonly string LogicalTypeName;
    public Decimal() : base(default(string)) => throw null;
    public override object ConvertToBaseValue(object logicalValue, LogicalSchema schema) => throw null;
    public override object ConvertToLogicalValue(object baseValue, LogicalSchema schema) => throw null;
    public override Type GetCSharpType(bool nullible) => throw null;
    public override bool IsInstanceOfLogicalType(object logicalValue) => throw null;
    public override void ValidateSchema(LogicalSchema schema) => throw null;
}

public class LocalTimestampMicrosecond : LogicalUnixEpochType<DateTime>
{
    public static readonly string LogicalTypeName;
    public LocalTimestampMicrosecond() : base(default(string)) => throw null;
    public override object ConvertToBaseValue(object logicalValue, LogicalSchema schema) => throw null;
    public override object ConvertToLogicalValue(object baseValue, LogicalSchema schema) => throw null;
    public override void ValidateSchema(LogicalSchema schema) => throw null;
}

public class LocalTimestampMillisecond : LogicalUnixEpochType<DateTime>
{
    public static readonly string LogicalTypeName;
    public LocalTimestampMillisecond() : base(default(string)) => throw null;
    public override object ConvertToBaseValue(object logicalValue, LogicalSchema schema) => throw null;
    public override object ConvertToLogicalValue(object baseValue, LogicalSchema schema) => throw null;
    public override void ValidateSchema(LogicalSchema schema) => throw null;
}

public abstract class LogicalType
{
    protected LogicalType(string name) => throw null;
    public string Name { get; }
    public abstract object ConvertToBaseValue(object logicalValue, LogicalSchema schema);
    public abstract object ConvertToLogicalValue(object baseValue, LogicalSchema schema);
    public abstract Type GetCSharpType(bool nullible);
    public abstract bool IsInstanceOfLogicalType(object logicalValue);
    public virtual void ValidateSchema(LogicalSchema schema) => throw null;
}

public class LogicalTypeFactory
{
    public static LogicalTypeFactory Instance { get; }
    public LogicalType GetFromLogicalSchema(LogicalSchema schema, bool ignoreInvalidOrUnknown = false) => throw null;
    public void Register(LogicalType logicalType) => throw null;
    internal LogicalTypeFactory() => throw null;
}

public abstract class LogicalUnixEpochType<T> : LogicalType where T : struct
{
    protected const long TicksPerMicrosecond = 10;
    protected static readonly DateTime UnixEpochDateTime;
    protected LogicalUnixEpochType(string name) : base(default(string)) => throw null;
    public override Type GetCSharpType(bool nullible) => throw null;
    public override bool IsInstanceOfLogicalType(object logicalValue) => throw null;
}

public class TimeMicrosecond : LogicalUnixEpochType<TimeSpan>
{
    public static readonly string LogicalTypeName;
    public TimeMicrosecond() : base(default(string)) => throw null;
    public override object ConvertToBaseValue(object logicalValue, LogicalSchema schema) => throw null;
    public override object ConvertToLogicalValue(object baseValue, LogicalSchema schema) => throw null;
    public override void ValidateSchema(LogicalSchema schema) => throw null;
}

public class TimeMillisecond : LogicalUnixEpochType<TimeSpan>
{
    public static readonly string LogicalTypeName;
    public TimeMillisecond() : base(default(string)) => throw null;
    public override object ConvertToBaseValue(object logicalValue, LogicalSchema schema) => throw null;
    public override object ConvertToLogicalValue(object baseValue, LogicalSchema schema) => throw null;
    public override void ValidateSchema(LogicalSchema schema) => throw null;
}

public class TimestampMicrosecond : LogicalUnixEpochType<DateTime>
{
    public static readonly string LogicalTypeName;
    public TimestampMicrosecond() : base(default(string)) => throw null;
    public override object ConvertToBaseValue(object logicalValue, LogicalSchema schema) => throw null;
    public override object ConvertToLogicalValue(object baseValue, LogicalSchema schema) => throw null;
    public override void ValidateSchema(LogicalSchema schema) => throw null;
}

public class TimestampMillisecond : LogicalUnixEpochType<DateTime>
{
    public static readonly string LogicalTypeName;
    public TimestampMillisecond() : base(default(string)) => throw null;
    public override object ConvertToBaseValue(object logicalValue, LogicalSchema schema) => throw null;
    public override object ConvertToLogicalValue(object baseValue, LogicalSchema schema) => throw null;
    public override void ValidateSchema(LogicalSchema schema) => throw null;
}

public class UnknownLogicalType : LogicalType
{
    public UnknownLogicalType(LogicalSchema schema) : base(default(string)) => throw null;
    public LogicalSchema Schema { get; }
    public override object ConvertToBaseValue(object logicalValue, LogicalSchema schema) => throw null;
    public override object ConvertToLogicalValue(object baseValue, LogicalSchema schema) => throw null;
    public override Type GetCSharpType(bool nullible) => throw null;
    public override bool IsInstanceOfLogicalType(object logicalValue) => throw null;
}

public class Uuid : LogicalType
{
    public static readonly string LogicalTypeName;
    public Uuid() : base(default(string)) => throw null;
    public override object ConvertToBaseValue(object logicalValue, LogicalSchema schema) => throw null;
    public override object ConvertToLogicalValue(object baseValue, LogicalSchema schema) => throw null;
    public override Type GetCSharpType(bool nullible) => throw null;
    public override bool IsInstanceOfLogicalType(object logicalValue) => throw null;
    public override void ValidateSchema(LogicalSchema schema) => throw null;
}
