using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace MongoDB.Driver;

public static class Builders<TDocument>
{
    public static MongoDB.Driver.FilterDefinitionBuilder<TDocument> @Filter { get => throw null; }
    public static MongoDB.Driver.UpdateDefinitionBuilder<TDocument> @Update { get => throw null; }
}

public abstract class DeleteResult
{
    protected DeleteResult() => throw null;
    public class Acknowledged : MongoDB.Driver.DeleteResult
    {
        public Acknowledged(long @deletedCount) => throw null;
        public override long @DeletedCount { get => throw null; }
        public override bool @IsAcknowledged { get => throw null; }
    }
    public abstract long @DeletedCount { get; }
    public abstract bool @IsAcknowledged { get; }
    public class Unacknowledged : MongoDB.Driver.DeleteResult
    {
        public override long @DeletedCount { get => throw null; }
        public static MongoDB.Driver.DeleteResult.Unacknowledged @Instance { get => throw null; }
        public override bool @IsAcknowledged { get => throw null; }
    }
}

public abstract class FieldDefinition<TDocument>
{
    protected FieldDefinition() => throw null;
    public static implicit operator MongoDB.Driver.FieldDefinition<TDocument>(string @fieldName) => throw null;
}

public abstract class FieldDefinition<TDocument, TField>
{
    protected FieldDefinition() => throw null;
    public static implicit operator MongoDB.Driver.FieldDefinition<TDocument, TField>(string @fieldName) => throw null;
    public static implicit operator MongoDB.Driver.FieldDefinition<TDocument>(MongoDB.Driver.FieldDefinition<TDocument, TField> @field) => throw null;
}

public abstract class FilterDefinition<TDocument>
{
    protected FilterDefinition() => throw null;
    public static MongoDB.Driver.FilterDefinition<TDocument> @Empty { get => throw null; }
    public static MongoDB.Driver.FilterDefinition<TDocument> operator &(MongoDB.Driver.FilterDefinition<TDocument> @lhs, MongoDB.Driver.FilterDefinition<TDocument> @rhs) => throw null;
    public static MongoDB.Driver.FilterDefinition<TDocument> operator |(MongoDB.Driver.FilterDefinition<TDocument> @lhs, MongoDB.Driver.FilterDefinition<TDocument> @rhs) => throw null;
    public static implicit operator MongoDB.Driver.FilterDefinition<TDocument>(System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @predicate) => throw null;
    public static implicit operator MongoDB.Driver.FilterDefinition<TDocument>(string @json) => throw null;
    public static MongoDB.Driver.FilterDefinition<TDocument> operator !(MongoDB.Driver.FilterDefinition<TDocument> @op) => throw null;
}

public sealed class FilterDefinitionBuilder<TDocument>
{
    public FilterDefinitionBuilder() => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> All<TItem>(MongoDB.Driver.FieldDefinition<TDocument> @field, System.Collections.Generic.IEnumerable<TItem> @values) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> All<TItem>(System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, System.Collections.Generic.IEnumerable<TItem> @values) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> And(params MongoDB.Driver.FilterDefinition<TDocument>[] @filters) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> And(System.Collections.Generic.IEnumerable<MongoDB.Driver.FilterDefinition<TDocument>> @filters) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> AnyEq<TItem>(MongoDB.Driver.FieldDefinition<TDocument> @field, TItem @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> AnyEq<TItem>(System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, TItem @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> AnyGt<TItem>(MongoDB.Driver.FieldDefinition<TDocument> @field, TItem @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> AnyGt<TItem>(System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, TItem @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> AnyGte<TItem>(MongoDB.Driver.FieldDefinition<TDocument> @field, TItem @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> AnyGte<TItem>(System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, TItem @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> AnyIn<TItem>(MongoDB.Driver.FieldDefinition<TDocument> @field, System.Collections.Generic.IEnumerable<TItem> @values) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> AnyIn<TItem>(System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, System.Collections.Generic.IEnumerable<TItem> @values) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> AnyLt<TItem>(MongoDB.Driver.FieldDefinition<TDocument> @field, TItem @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> AnyLt<TItem>(System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, TItem @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> AnyLte<TItem>(MongoDB.Driver.FieldDefinition<TDocument> @field, TItem @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> AnyLte<TItem>(System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, TItem @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> AnyNe<TItem>(MongoDB.Driver.FieldDefinition<TDocument> @field, TItem @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> AnyNe<TItem>(System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, TItem @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> AnyNin<TItem>(MongoDB.Driver.FieldDefinition<TDocument> @field, System.Collections.Generic.IEnumerable<TItem> @values) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> AnyNin<TItem>(System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, System.Collections.Generic.IEnumerable<TItem> @values) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> BitsAllClear(MongoDB.Driver.FieldDefinition<TDocument> @field, long @bitmask) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> BitsAllClear(System.Linq.Expressions.Expression<System.Func<TDocument, object>> @field, long @bitmask) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> BitsAllSet(MongoDB.Driver.FieldDefinition<TDocument> @field, long @bitmask) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> BitsAllSet(System.Linq.Expressions.Expression<System.Func<TDocument, object>> @field, long @bitmask) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> BitsAnyClear(MongoDB.Driver.FieldDefinition<TDocument> @field, long @bitmask) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> BitsAnyClear(System.Linq.Expressions.Expression<System.Func<TDocument, object>> @field, long @bitmask) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> BitsAnySet(MongoDB.Driver.FieldDefinition<TDocument> @field, long @bitmask) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> BitsAnySet(System.Linq.Expressions.Expression<System.Func<TDocument, object>> @field, long @bitmask) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> ElemMatch<TItem>(MongoDB.Driver.FilterDefinition<TItem> @impliedElementFilter) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> ElemMatch<TItem>(System.Linq.Expressions.Expression<System.Func<TItem, bool>> @impliedElementFilter) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> ElemMatch<TItem>(MongoDB.Driver.FieldDefinition<TDocument> @field, MongoDB.Driver.FilterDefinition<TItem> @filter) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> ElemMatch<TItem>(System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, MongoDB.Driver.FilterDefinition<TItem> @filter) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> ElemMatch<TItem>(System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, System.Linq.Expressions.Expression<System.Func<TItem, bool>> @filter) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> @Empty { get => throw null; }
    public MongoDB.Driver.FilterDefinition<TDocument> EncStrContains(MongoDB.Driver.FieldDefinition<TDocument, string> @field, string @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> EncStrContains(System.Linq.Expressions.Expression<System.Func<TDocument, string>> @field, string @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> EncStrEndsWith(MongoDB.Driver.FieldDefinition<TDocument, string> @field, string @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> EncStrEndsWith(System.Linq.Expressions.Expression<System.Func<TDocument, string>> @field, string @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> EncStrNormalizedEq(MongoDB.Driver.FieldDefinition<TDocument, string> @field, string @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> EncStrNormalizedEq(System.Linq.Expressions.Expression<System.Func<TDocument, string>> @field, string @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> EncStrStartsWith(MongoDB.Driver.FieldDefinition<TDocument, string> @field, string @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> EncStrStartsWith(System.Linq.Expressions.Expression<System.Func<TDocument, string>> @field, string @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Eq<TField>(MongoDB.Driver.FieldDefinition<TDocument, TField> @field, TField @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Eq<TField>(System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, TField @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Exists(MongoDB.Driver.FieldDefinition<TDocument> @field, bool @exists = true) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Exists(System.Linq.Expressions.Expression<System.Func<TDocument, object>> @field, bool @exists = true) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> GeoWithinBox(MongoDB.Driver.FieldDefinition<TDocument> @field, double @lowerLeftX, double @lowerLeftY, double @upperRightX, double @upperRightY) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> GeoWithinBox(System.Linq.Expressions.Expression<System.Func<TDocument, object>> @field, double @lowerLeftX, double @lowerLeftY, double @upperRightX, double @upperRightY) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> GeoWithinCenter(MongoDB.Driver.FieldDefinition<TDocument> @field, double @x, double @y, double @radius) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> GeoWithinCenter(System.Linq.Expressions.Expression<System.Func<TDocument, object>> @field, double @x, double @y, double @radius) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> GeoWithinCenterSphere(MongoDB.Driver.FieldDefinition<TDocument> @field, double @x, double @y, double @radius) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> GeoWithinCenterSphere(System.Linq.Expressions.Expression<System.Func<TDocument, object>> @field, double @x, double @y, double @radius) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> GeoWithinPolygon(MongoDB.Driver.FieldDefinition<TDocument> @field, double[,] @points) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> GeoWithinPolygon(System.Linq.Expressions.Expression<System.Func<TDocument, object>> @field, double[,] @points) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Gt(MongoDB.Driver.FieldDefinition<TDocument, uint> @field, uint @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Gt(MongoDB.Driver.FieldDefinition<TDocument, ulong> @field, ulong @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Gt<TField>(MongoDB.Driver.FieldDefinition<TDocument, TField> @field, TField @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Gt(System.Linq.Expressions.Expression<System.Func<TDocument, uint>> @field, uint @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Gt(System.Linq.Expressions.Expression<System.Func<TDocument, ulong>> @field, ulong @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Gt<TField>(System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, TField @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Gte(MongoDB.Driver.FieldDefinition<TDocument, uint> @field, uint @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Gte(MongoDB.Driver.FieldDefinition<TDocument, ulong> @field, ulong @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Gte<TField>(MongoDB.Driver.FieldDefinition<TDocument, TField> @field, TField @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Gte(System.Linq.Expressions.Expression<System.Func<TDocument, uint>> @field, uint @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Gte(System.Linq.Expressions.Expression<System.Func<TDocument, ulong>> @field, ulong @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Gte<TField>(System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, TField @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> In<TField>(MongoDB.Driver.FieldDefinition<TDocument, TField> @field, System.Collections.Generic.IEnumerable<TField> @values) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> In<TField>(System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, System.Collections.Generic.IEnumerable<TField> @values) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Lt(MongoDB.Driver.FieldDefinition<TDocument, uint> @field, uint @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Lt(MongoDB.Driver.FieldDefinition<TDocument, ulong> @field, ulong @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Lt<TField>(MongoDB.Driver.FieldDefinition<TDocument, TField> @field, TField @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Lt(System.Linq.Expressions.Expression<System.Func<TDocument, uint>> @field, uint @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Lt(System.Linq.Expressions.Expression<System.Func<TDocument, ulong>> @field, ulong @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Lt<TField>(System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, TField @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Lte(MongoDB.Driver.FieldDefinition<TDocument, uint> @field, uint @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Lte(MongoDB.Driver.FieldDefinition<TDocument, ulong> @field, ulong @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Lte<TField>(MongoDB.Driver.FieldDefinition<TDocument, TField> @field, TField @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Lte(System.Linq.Expressions.Expression<System.Func<TDocument, uint>> @field, uint @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Lte(System.Linq.Expressions.Expression<System.Func<TDocument, ulong>> @field, ulong @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Lte<TField>(System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, TField @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Mod(MongoDB.Driver.FieldDefinition<TDocument> @field, long @modulus, long @remainder) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Mod(System.Linq.Expressions.Expression<System.Func<TDocument, object>> @field, long @modulus, long @remainder) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Ne<TField>(MongoDB.Driver.FieldDefinition<TDocument, TField> @field, TField @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Ne<TField>(System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, TField @value) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Near(MongoDB.Driver.FieldDefinition<TDocument> @field, double @x, double @y, double? @maxDistance = default, double? @minDistance = default) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Near(System.Linq.Expressions.Expression<System.Func<TDocument, object>> @field, double @x, double @y, double? @maxDistance = default, double? @minDistance = default) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> NearSphere(MongoDB.Driver.FieldDefinition<TDocument> @field, double @x, double @y, double? @maxDistance = default, double? @minDistance = default) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> NearSphere(System.Linq.Expressions.Expression<System.Func<TDocument, object>> @field, double @x, double @y, double? @maxDistance = default, double? @minDistance = default) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Nin<TField>(MongoDB.Driver.FieldDefinition<TDocument, TField> @field, System.Collections.Generic.IEnumerable<TField> @values) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Nin<TField>(System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, System.Collections.Generic.IEnumerable<TField> @values) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Not(MongoDB.Driver.FilterDefinition<TDocument> @filter) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> OfType<TDerived>() where TDerived : TDocument => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> OfType<TDerived>(MongoDB.Driver.FilterDefinition<TDerived> @derivedDocumentFilter) where TDerived : TDocument => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> OfType<TDerived>(System.Linq.Expressions.Expression<System.Func<TDerived, bool>> @derivedDocumentFilter) where TDerived : TDocument => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> OfType<TField, TDerived>(MongoDB.Driver.FieldDefinition<TDocument, TField> @field) where TDerived : TField => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> OfType<TField, TDerived>(MongoDB.Driver.FieldDefinition<TDocument, TField> @field, MongoDB.Driver.FilterDefinition<TDerived> @derivedFieldFilter) where TDerived : TField => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> OfType<TField, TDerived>(System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field) where TDerived : TField => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> OfType<TField, TDerived>(System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, System.Linq.Expressions.Expression<System.Func<TDerived, bool>> @derivedFieldFilter) where TDerived : TField => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Or(params MongoDB.Driver.FilterDefinition<TDocument>[] @filters) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Or(System.Collections.Generic.IEnumerable<MongoDB.Driver.FilterDefinition<TDocument>> @filters) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Size(MongoDB.Driver.FieldDefinition<TDocument> @field, int @size) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Size(System.Linq.Expressions.Expression<System.Func<TDocument, object>> @field, int @size) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> SizeGt(MongoDB.Driver.FieldDefinition<TDocument> @field, int @size) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> SizeGt(System.Linq.Expressions.Expression<System.Func<TDocument, object>> @field, int @size) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> SizeGte(MongoDB.Driver.FieldDefinition<TDocument> @field, int @size) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> SizeGte(System.Linq.Expressions.Expression<System.Func<TDocument, object>> @field, int @size) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> SizeLt(MongoDB.Driver.FieldDefinition<TDocument> @field, int @size) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> SizeLt(System.Linq.Expressions.Expression<System.Func<TDocument, object>> @field, int @size) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> SizeLte(MongoDB.Driver.FieldDefinition<TDocument> @field, int @size) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> SizeLte(System.Linq.Expressions.Expression<System.Func<TDocument, object>> @field, int @size) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Text(string @search, string @language) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Type(MongoDB.Driver.FieldDefinition<TDocument> @field, string @type) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Type(System.Linq.Expressions.Expression<System.Func<TDocument, object>> @field, string @type) => throw null;
    public MongoDB.Driver.FilterDefinition<TDocument> Where(System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @expression) => throw null;
}

public class FindOptions : MongoDB.Driver.FindOptionsBase
{
    public FindOptions() => throw null;
}

public class FindOptions<TDocument> : MongoDB.Driver.FindOptions<TDocument, TDocument>
{
    public FindOptions() => throw null;
}

public class FindOptions<TDocument, TProjection> : MongoDB.Driver.FindOptionsBase
{
    public FindOptions() => throw null;
    public int? @Limit { get => throw null; set => throw null; }
    public MongoDB.Driver.ProjectionDefinition<TDocument, TProjection> @Projection { get => throw null; set => throw null; }
    public int? @Skip { get => throw null; set => throw null; }
    public MongoDB.Driver.SortDefinition<TDocument> @Sort { get => throw null; set => throw null; }
}

public abstract class FindOptionsBase
{
    public FindOptionsBase() => throw null;
    public bool? @AllowDiskUse { get => throw null; set => throw null; }
    public bool? @AllowPartialResults { get => throw null; set => throw null; }
    public int? @BatchSize { get => throw null; set => throw null; }
    public System.TimeSpan? @MaxAwaitTime { get => throw null; set => throw null; }
    public System.TimeSpan? @MaxTime { get => throw null; set => throw null; }
    public bool? @NoCursorTimeout { get => throw null; set => throw null; }
    public bool? @OplogReplay { get => throw null; set => throw null; }
    public bool? @ReturnKey { get => throw null; set => throw null; }
    public bool? @ShowRecordId { get => throw null; set => throw null; }
}

public interface IAsyncCursor<out TDocument> : System.IDisposable
{
    System.Collections.Generic.IEnumerable<TDocument> @Current { get; }
    bool MoveNext(System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task<bool> MoveNextAsync(System.Threading.CancellationToken @cancellationToken = default);
}

public static class IAsyncCursorExtensions
{
    public static bool Any<TDocument>(this MongoDB.Driver.IAsyncCursor<TDocument> @cursor, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<bool> AnyAsync<TDocument>(this MongoDB.Driver.IAsyncCursor<TDocument> @cursor, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static TDocument First<TDocument>(this MongoDB.Driver.IAsyncCursor<TDocument> @cursor, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<TDocument> FirstAsync<TDocument>(this MongoDB.Driver.IAsyncCursor<TDocument> @cursor, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static TDocument FirstOrDefault<TDocument>(this MongoDB.Driver.IAsyncCursor<TDocument> @cursor, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<TDocument> FirstOrDefaultAsync<TDocument>(this MongoDB.Driver.IAsyncCursor<TDocument> @cursor, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task ForEachAsync<TDocument>(this MongoDB.Driver.IAsyncCursor<TDocument> @source, System.Func<TDocument, System.Threading.Tasks.Task> @processor, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task ForEachAsync<TDocument>(this MongoDB.Driver.IAsyncCursor<TDocument> @source, System.Func<TDocument, int, System.Threading.Tasks.Task> @processor, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task ForEachAsync<TDocument>(this MongoDB.Driver.IAsyncCursor<TDocument> @source, System.Action<TDocument> @processor, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task ForEachAsync<TDocument>(this MongoDB.Driver.IAsyncCursor<TDocument> @source, System.Action<TDocument, int> @processor, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static TDocument Single<TDocument>(this MongoDB.Driver.IAsyncCursor<TDocument> @cursor, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<TDocument> SingleAsync<TDocument>(this MongoDB.Driver.IAsyncCursor<TDocument> @cursor, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static TDocument SingleOrDefault<TDocument>(this MongoDB.Driver.IAsyncCursor<TDocument> @cursor, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<TDocument> SingleOrDefaultAsync<TDocument>(this MongoDB.Driver.IAsyncCursor<TDocument> @cursor, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Collections.Generic.IAsyncEnumerable<TDocument> ToAsyncEnumerable<TDocument>(this MongoDB.Driver.IAsyncCursor<TDocument> @cursor) => throw null;
    public static System.Collections.Generic.IEnumerable<TDocument> ToEnumerable<TDocument>(this MongoDB.Driver.IAsyncCursor<TDocument> @cursor, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Collections.Generic.List<TDocument> ToList<TDocument>(this MongoDB.Driver.IAsyncCursor<TDocument> @source, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<System.Collections.Generic.List<TDocument>> ToListAsync<TDocument>(this MongoDB.Driver.IAsyncCursor<TDocument> @source, System.Threading.CancellationToken @cancellationToken = default) => throw null;
}

public interface IAsyncCursorSource<TDocument>
{
    MongoDB.Driver.IAsyncCursor<TDocument> ToCursor(System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task<MongoDB.Driver.IAsyncCursor<TDocument>> ToCursorAsync(System.Threading.CancellationToken @cancellationToken = default);
}

public static class IAsyncCursorSourceExtensions
{
    public static bool Any<TDocument>(this MongoDB.Driver.IAsyncCursorSource<TDocument> @source, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<bool> AnyAsync<TDocument>(this MongoDB.Driver.IAsyncCursorSource<TDocument> @source, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static TDocument First<TDocument>(this MongoDB.Driver.IAsyncCursorSource<TDocument> @source, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<TDocument> FirstAsync<TDocument>(this MongoDB.Driver.IAsyncCursorSource<TDocument> @source, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static TDocument FirstOrDefault<TDocument>(this MongoDB.Driver.IAsyncCursorSource<TDocument> @source, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<TDocument> FirstOrDefaultAsync<TDocument>(this MongoDB.Driver.IAsyncCursorSource<TDocument> @source, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task ForEachAsync<TDocument>(this MongoDB.Driver.IAsyncCursorSource<TDocument> @source, System.Func<TDocument, System.Threading.Tasks.Task> @processor, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task ForEachAsync<TDocument>(this MongoDB.Driver.IAsyncCursorSource<TDocument> @source, System.Func<TDocument, int, System.Threading.Tasks.Task> @processor, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task ForEachAsync<TDocument>(this MongoDB.Driver.IAsyncCursorSource<TDocument> @source, System.Action<TDocument> @processor, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task ForEachAsync<TDocument>(this MongoDB.Driver.IAsyncCursorSource<TDocument> @source, System.Action<TDocument, int> @processor, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static TDocument Single<TDocument>(this MongoDB.Driver.IAsyncCursorSource<TDocument> @source, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<TDocument> SingleAsync<TDocument>(this MongoDB.Driver.IAsyncCursorSource<TDocument> @source, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static TDocument SingleOrDefault<TDocument>(this MongoDB.Driver.IAsyncCursorSource<TDocument> @source, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<TDocument> SingleOrDefaultAsync<TDocument>(this MongoDB.Driver.IAsyncCursorSource<TDocument> @source, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Collections.Generic.IAsyncEnumerable<TDocument> ToAsyncEnumerable<TDocument>(this MongoDB.Driver.IAsyncCursorSource<TDocument> @source) => throw null;
    public static System.Collections.Generic.IEnumerable<TDocument> ToEnumerable<TDocument>(this MongoDB.Driver.IAsyncCursorSource<TDocument> @source, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Collections.Generic.List<TDocument> ToList<TDocument>(this MongoDB.Driver.IAsyncCursorSource<TDocument> @source, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<System.Collections.Generic.List<TDocument>> ToListAsync<TDocument>(this MongoDB.Driver.IAsyncCursorSource<TDocument> @source, System.Threading.CancellationToken @cancellationToken = default) => throw null;
}

public interface IClientSession : System.IDisposable
{
    void AbortTransaction(System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task AbortTransactionAsync(System.Threading.CancellationToken @cancellationToken = default);
    MongoDB.Driver.IMongoClient @Client { get; }
    void CommitTransaction(System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task CommitTransactionAsync(System.Threading.CancellationToken @cancellationToken = default);
    bool @IsImplicit { get; }
    bool @IsInTransaction { get; }
}

public interface IClientSessionHandle : MongoDB.Driver.IClientSession, System.IDisposable
{
    MongoDB.Driver.IClientSessionHandle Fork();
}

public interface IFindFluent<TDocument, TProjection> : MongoDB.Driver.IAsyncCursorSource<TProjection>
{
    long Count(System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task<long> CountAsync(System.Threading.CancellationToken @cancellationToken = default);
    long CountDocuments(System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task<long> CountDocumentsAsync(System.Threading.CancellationToken @cancellationToken = default);
    MongoDB.Driver.FilterDefinition<TDocument> @Filter { get; set; }
    MongoDB.Driver.IFindFluent<TDocument, TProjection> Limit(int? @limit);
    MongoDB.Driver.FindOptions<TDocument, TProjection> @Options { get; }
    MongoDB.Driver.IFindFluent<TDocument, TNewProjection> Project<TNewProjection>(MongoDB.Driver.ProjectionDefinition<TDocument, TNewProjection> @projection);
    MongoDB.Driver.IFindFluent<TDocument, TProjection> Skip(int? @skip);
    MongoDB.Driver.IFindFluent<TDocument, TProjection> Sort(MongoDB.Driver.SortDefinition<TDocument> @sort);
}

public static class IFindFluentExtensions
{
    public static bool Any<TDocument, TProjection>(this MongoDB.Driver.IFindFluent<TDocument, TProjection> @find, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<bool> AnyAsync<TDocument, TProjection>(this MongoDB.Driver.IFindFluent<TDocument, TProjection> @find, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static TProjection First<TDocument, TProjection>(this MongoDB.Driver.IFindFluent<TDocument, TProjection> @find, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<TProjection> FirstAsync<TDocument, TProjection>(this MongoDB.Driver.IFindFluent<TDocument, TProjection> @find, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static TProjection FirstOrDefault<TDocument, TProjection>(this MongoDB.Driver.IFindFluent<TDocument, TProjection> @find, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<TProjection> FirstOrDefaultAsync<TDocument, TProjection>(this MongoDB.Driver.IFindFluent<TDocument, TProjection> @find, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static MongoDB.Driver.IFindFluent<TDocument, TNewProjection> Project<TDocument, TProjection, TNewProjection>(this MongoDB.Driver.IFindFluent<TDocument, TProjection> @find, System.Linq.Expressions.Expression<System.Func<TDocument, TNewProjection>> @projection) => throw null;
    public static TProjection Single<TDocument, TProjection>(this MongoDB.Driver.IFindFluent<TDocument, TProjection> @find, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<TProjection> SingleAsync<TDocument, TProjection>(this MongoDB.Driver.IFindFluent<TDocument, TProjection> @find, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static TProjection SingleOrDefault<TDocument, TProjection>(this MongoDB.Driver.IFindFluent<TDocument, TProjection> @find, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<TProjection> SingleOrDefaultAsync<TDocument, TProjection>(this MongoDB.Driver.IFindFluent<TDocument, TProjection> @find, System.Threading.CancellationToken @cancellationToken = default) => throw null;
}

public interface IMongoClient : System.IDisposable
{
    void DropDatabase(string @name, System.Threading.CancellationToken @cancellationToken = default);
    void DropDatabase(MongoDB.Driver.IClientSessionHandle @session, string @name, System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task DropDatabaseAsync(string @name, System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task DropDatabaseAsync(MongoDB.Driver.IClientSessionHandle @session, string @name, System.Threading.CancellationToken @cancellationToken = default);
    MongoDB.Driver.IAsyncCursor<string> ListDatabaseNames(System.Threading.CancellationToken @cancellationToken = default);
    MongoDB.Driver.IAsyncCursor<string> ListDatabaseNames(MongoDB.Driver.IClientSessionHandle @session, System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task<MongoDB.Driver.IAsyncCursor<string>> ListDatabaseNamesAsync(System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task<MongoDB.Driver.IAsyncCursor<string>> ListDatabaseNamesAsync(MongoDB.Driver.IClientSessionHandle @session, System.Threading.CancellationToken @cancellationToken = default);
}

public interface IMongoCollection<TDocument>
{
    MongoDB.Driver.IMongoDatabase @Database { get; }
    MongoDB.Driver.DeleteResult DeleteMany(MongoDB.Driver.FilterDefinition<TDocument> @filter, System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task<MongoDB.Driver.DeleteResult> DeleteManyAsync(MongoDB.Driver.FilterDefinition<TDocument> @filter, System.Threading.CancellationToken @cancellationToken = default);
    MongoDB.Driver.DeleteResult DeleteOne(MongoDB.Driver.FilterDefinition<TDocument> @filter, System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task<MongoDB.Driver.DeleteResult> DeleteOneAsync(MongoDB.Driver.FilterDefinition<TDocument> @filter, System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task<MongoDB.Driver.IAsyncCursor<TProjection>> FindAsync<TProjection>(MongoDB.Driver.FilterDefinition<TDocument> @filter, MongoDB.Driver.FindOptions<TDocument, TProjection> @options = default, System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task<MongoDB.Driver.IAsyncCursor<TProjection>> FindAsync<TProjection>(MongoDB.Driver.IClientSessionHandle @session, MongoDB.Driver.FilterDefinition<TDocument> @filter, MongoDB.Driver.FindOptions<TDocument, TProjection> @options = default, System.Threading.CancellationToken @cancellationToken = default);
    MongoDB.Driver.IAsyncCursor<TProjection> FindSync<TProjection>(MongoDB.Driver.FilterDefinition<TDocument> @filter, MongoDB.Driver.FindOptions<TDocument, TProjection> @options = default, System.Threading.CancellationToken @cancellationToken = default);
    MongoDB.Driver.IAsyncCursor<TProjection> FindSync<TProjection>(MongoDB.Driver.IClientSessionHandle @session, MongoDB.Driver.FilterDefinition<TDocument> @filter, MongoDB.Driver.FindOptions<TDocument, TProjection> @options = default, System.Threading.CancellationToken @cancellationToken = default);
    void InsertMany(System.Collections.Generic.IEnumerable<TDocument> @documents, MongoDB.Driver.InsertManyOptions @options = default, System.Threading.CancellationToken @cancellationToken = default);
    void InsertMany(MongoDB.Driver.IClientSessionHandle @session, System.Collections.Generic.IEnumerable<TDocument> @documents, MongoDB.Driver.InsertManyOptions @options = default, System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task InsertManyAsync(System.Collections.Generic.IEnumerable<TDocument> @documents, MongoDB.Driver.InsertManyOptions @options = default, System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task InsertManyAsync(MongoDB.Driver.IClientSessionHandle @session, System.Collections.Generic.IEnumerable<TDocument> @documents, MongoDB.Driver.InsertManyOptions @options = default, System.Threading.CancellationToken @cancellationToken = default);
    void InsertOne(TDocument @document, MongoDB.Driver.InsertOneOptions @options = default, System.Threading.CancellationToken @cancellationToken = default);
    void InsertOne(MongoDB.Driver.IClientSessionHandle @session, TDocument @document, MongoDB.Driver.InsertOneOptions @options = default, System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task InsertOneAsync(TDocument @document, System.Threading.CancellationToken @_cancellationToken);
    System.Threading.Tasks.Task InsertOneAsync(TDocument @document, MongoDB.Driver.InsertOneOptions @options = default, System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task InsertOneAsync(MongoDB.Driver.IClientSessionHandle @session, TDocument @document, MongoDB.Driver.InsertOneOptions @options = default, System.Threading.CancellationToken @cancellationToken = default);
    MongoDB.Driver.ReplaceOneResult ReplaceOne(MongoDB.Driver.FilterDefinition<TDocument> @filter, TDocument @replacement, MongoDB.Driver.ReplaceOptions @options = default, System.Threading.CancellationToken @cancellationToken = default);
    MongoDB.Driver.ReplaceOneResult ReplaceOne(MongoDB.Driver.FilterDefinition<TDocument> @filter, TDocument @replacement, MongoDB.Driver.UpdateOptions @options, System.Threading.CancellationToken @cancellationToken = default);
    MongoDB.Driver.ReplaceOneResult ReplaceOne(MongoDB.Driver.IClientSessionHandle @session, MongoDB.Driver.FilterDefinition<TDocument> @filter, TDocument @replacement, MongoDB.Driver.ReplaceOptions @options = default, System.Threading.CancellationToken @cancellationToken = default);
    MongoDB.Driver.ReplaceOneResult ReplaceOne(MongoDB.Driver.IClientSessionHandle @session, MongoDB.Driver.FilterDefinition<TDocument> @filter, TDocument @replacement, MongoDB.Driver.UpdateOptions @options, System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task<MongoDB.Driver.ReplaceOneResult> ReplaceOneAsync(MongoDB.Driver.FilterDefinition<TDocument> @filter, TDocument @replacement, MongoDB.Driver.ReplaceOptions @options = default, System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task<MongoDB.Driver.ReplaceOneResult> ReplaceOneAsync(MongoDB.Driver.FilterDefinition<TDocument> @filter, TDocument @replacement, MongoDB.Driver.UpdateOptions @options, System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task<MongoDB.Driver.ReplaceOneResult> ReplaceOneAsync(MongoDB.Driver.IClientSessionHandle @session, MongoDB.Driver.FilterDefinition<TDocument> @filter, TDocument @replacement, MongoDB.Driver.ReplaceOptions @options = default, System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task<MongoDB.Driver.ReplaceOneResult> ReplaceOneAsync(MongoDB.Driver.IClientSessionHandle @session, MongoDB.Driver.FilterDefinition<TDocument> @filter, TDocument @replacement, MongoDB.Driver.UpdateOptions @options, System.Threading.CancellationToken @cancellationToken = default);
    MongoDB.Driver.UpdateResult UpdateMany(MongoDB.Driver.FilterDefinition<TDocument> @filter, MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.UpdateOptions @options = default, System.Threading.CancellationToken @cancellationToken = default);
    MongoDB.Driver.UpdateResult UpdateMany(MongoDB.Driver.IClientSessionHandle @session, MongoDB.Driver.FilterDefinition<TDocument> @filter, MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.UpdateOptions @options = default, System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task<MongoDB.Driver.UpdateResult> UpdateManyAsync(MongoDB.Driver.FilterDefinition<TDocument> @filter, MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.UpdateOptions @options = default, System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task<MongoDB.Driver.UpdateResult> UpdateManyAsync(MongoDB.Driver.IClientSessionHandle @session, MongoDB.Driver.FilterDefinition<TDocument> @filter, MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.UpdateOptions @options = default, System.Threading.CancellationToken @cancellationToken = default);
    MongoDB.Driver.UpdateResult UpdateOne(MongoDB.Driver.FilterDefinition<TDocument> @filter, MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.UpdateOptions @options = default, System.Threading.CancellationToken @cancellationToken = default);
    MongoDB.Driver.UpdateResult UpdateOne(MongoDB.Driver.IClientSessionHandle @session, MongoDB.Driver.FilterDefinition<TDocument> @filter, MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.UpdateOptions @options = default, System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task<MongoDB.Driver.UpdateResult> UpdateOneAsync(MongoDB.Driver.FilterDefinition<TDocument> @filter, MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.UpdateOptions @options = default, System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task<MongoDB.Driver.UpdateResult> UpdateOneAsync(MongoDB.Driver.IClientSessionHandle @session, MongoDB.Driver.FilterDefinition<TDocument> @filter, MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.UpdateOptions @options = default, System.Threading.CancellationToken @cancellationToken = default);
}

public static class IMongoCollectionExtensions
{
    public static MongoDB.Driver.DeleteResult DeleteMany<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @filter, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<MongoDB.Driver.DeleteResult> DeleteManyAsync<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @filter, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static MongoDB.Driver.DeleteResult DeleteOne<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @filter, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<MongoDB.Driver.DeleteResult> DeleteOneAsync<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @filter, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static MongoDB.Driver.IFindFluent<TDocument, TDocument> Find<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, MongoDB.Driver.FilterDefinition<TDocument> @filter, MongoDB.Driver.FindOptions @options = default) => throw null;
    public static MongoDB.Driver.IFindFluent<TDocument, TDocument> Find<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, MongoDB.Driver.IClientSessionHandle @session, MongoDB.Driver.FilterDefinition<TDocument> @filter, MongoDB.Driver.FindOptions @options = default) => throw null;
    public static MongoDB.Driver.IFindFluent<TDocument, TDocument> Find<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @filter, MongoDB.Driver.FindOptions @options = default) => throw null;
    public static MongoDB.Driver.IFindFluent<TDocument, TDocument> Find<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, MongoDB.Driver.IClientSessionHandle @session, System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @filter, MongoDB.Driver.FindOptions @options = default) => throw null;
    public static System.Threading.Tasks.Task<MongoDB.Driver.IAsyncCursor<TDocument>> FindAsync<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, MongoDB.Driver.FilterDefinition<TDocument> @filter, MongoDB.Driver.FindOptions<TDocument, TDocument> @options = default, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<MongoDB.Driver.IAsyncCursor<TDocument>> FindAsync<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @filter, MongoDB.Driver.FindOptions<TDocument, TDocument> @options = default, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<MongoDB.Driver.IAsyncCursor<TDocument>> FindAsync<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, MongoDB.Driver.IClientSessionHandle @session, MongoDB.Driver.FilterDefinition<TDocument> @filter, MongoDB.Driver.FindOptions<TDocument, TDocument> @options = default, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<MongoDB.Driver.IAsyncCursor<TDocument>> FindAsync<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, MongoDB.Driver.IClientSessionHandle @session, System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @filter, MongoDB.Driver.FindOptions<TDocument, TDocument> @options = default, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static MongoDB.Driver.IAsyncCursor<TDocument> FindSync<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, MongoDB.Driver.FilterDefinition<TDocument> @filter, MongoDB.Driver.FindOptions<TDocument, TDocument> @options = default, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static MongoDB.Driver.IAsyncCursor<TDocument> FindSync<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @filter, MongoDB.Driver.FindOptions<TDocument, TDocument> @options = default, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static MongoDB.Driver.IAsyncCursor<TDocument> FindSync<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, MongoDB.Driver.IClientSessionHandle @session, MongoDB.Driver.FilterDefinition<TDocument> @filter, MongoDB.Driver.FindOptions<TDocument, TDocument> @options = default, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static MongoDB.Driver.IAsyncCursor<TDocument> FindSync<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, MongoDB.Driver.IClientSessionHandle @session, System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @filter, MongoDB.Driver.FindOptions<TDocument, TDocument> @options = default, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static MongoDB.Driver.ReplaceOneResult ReplaceOne<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @filter, TDocument @replacement, MongoDB.Driver.ReplaceOptions @options = default, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static MongoDB.Driver.ReplaceOneResult ReplaceOne<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @filter, TDocument @replacement, MongoDB.Driver.UpdateOptions @options, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static MongoDB.Driver.ReplaceOneResult ReplaceOne<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, MongoDB.Driver.IClientSessionHandle @session, System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @filter, TDocument @replacement, MongoDB.Driver.ReplaceOptions @options = default, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static MongoDB.Driver.ReplaceOneResult ReplaceOne<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, MongoDB.Driver.IClientSessionHandle @session, System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @filter, TDocument @replacement, MongoDB.Driver.UpdateOptions @options, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<MongoDB.Driver.ReplaceOneResult> ReplaceOneAsync<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @filter, TDocument @replacement, MongoDB.Driver.ReplaceOptions @options = default, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<MongoDB.Driver.ReplaceOneResult> ReplaceOneAsync<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @filter, TDocument @replacement, MongoDB.Driver.UpdateOptions @options, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<MongoDB.Driver.ReplaceOneResult> ReplaceOneAsync<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, MongoDB.Driver.IClientSessionHandle @session, System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @filter, TDocument @replacement, MongoDB.Driver.ReplaceOptions @options = default, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<MongoDB.Driver.ReplaceOneResult> ReplaceOneAsync<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, MongoDB.Driver.IClientSessionHandle @session, System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @filter, TDocument @replacement, MongoDB.Driver.UpdateOptions @options, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static MongoDB.Driver.UpdateResult UpdateMany<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @filter, MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.UpdateOptions @options = default, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static MongoDB.Driver.UpdateResult UpdateMany<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, MongoDB.Driver.IClientSessionHandle @session, System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @filter, MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.UpdateOptions @options = default, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<MongoDB.Driver.UpdateResult> UpdateManyAsync<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @filter, MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.UpdateOptions @options = default, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<MongoDB.Driver.UpdateResult> UpdateManyAsync<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, MongoDB.Driver.IClientSessionHandle @session, System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @filter, MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.UpdateOptions @options = default, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static MongoDB.Driver.UpdateResult UpdateOne<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @filter, MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.UpdateOptions @options = default, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static MongoDB.Driver.UpdateResult UpdateOne<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, MongoDB.Driver.IClientSessionHandle @session, System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @filter, MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.UpdateOptions @options = default, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<MongoDB.Driver.UpdateResult> UpdateOneAsync<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @filter, MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.UpdateOptions @options = default, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public static System.Threading.Tasks.Task<MongoDB.Driver.UpdateResult> UpdateOneAsync<TDocument>(this MongoDB.Driver.IMongoCollection<TDocument> @collection, MongoDB.Driver.IClientSessionHandle @session, System.Linq.Expressions.Expression<System.Func<TDocument, bool>> @filter, MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.UpdateOptions @options = default, System.Threading.CancellationToken @cancellationToken = default) => throw null;
}

public interface IMongoDatabase
{
    MongoDB.Driver.IMongoClient @Client { get; }
    void DropCollection(string @name, System.Threading.CancellationToken @cancellationToken = default);
    void DropCollection(MongoDB.Driver.IClientSessionHandle @session, string @name, System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task DropCollectionAsync(string @name, System.Threading.CancellationToken @cancellationToken = default);
    System.Threading.Tasks.Task DropCollectionAsync(MongoDB.Driver.IClientSessionHandle @session, string @name, System.Threading.CancellationToken @cancellationToken = default);
}

public sealed class InsertManyOptions
{
    public InsertManyOptions() => throw null;
    public bool? @BypassDocumentValidation { get => throw null; set => throw null; }
    public bool @IsOrdered { get => throw null; set => throw null; }
}

public sealed class InsertOneOptions
{
    public InsertOneOptions() => throw null;
    public bool? @BypassDocumentValidation { get => throw null; set => throw null; }
}

public sealed class MongoClient : MongoDB.Driver.IMongoClient, System.IDisposable
{
    public MongoClient() => throw null;
    public MongoClient(string @connectionString) => throw null;
    public void Dispose() => throw null;
    public void Dispose(bool @disposing) => throw null;
    public void DropDatabase(string @name, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public void DropDatabase(MongoDB.Driver.IClientSessionHandle @session, string @name, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public System.Threading.Tasks.Task DropDatabaseAsync(string @name, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public System.Threading.Tasks.Task DropDatabaseAsync(MongoDB.Driver.IClientSessionHandle @session, string @name, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public MongoDB.Driver.IAsyncCursor<string> ListDatabaseNames(System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public MongoDB.Driver.IAsyncCursor<string> ListDatabaseNames(MongoDB.Driver.IClientSessionHandle @session, System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public System.Threading.Tasks.Task<MongoDB.Driver.IAsyncCursor<string>> ListDatabaseNamesAsync(System.Threading.CancellationToken @cancellationToken = default) => throw null;
    public System.Threading.Tasks.Task<MongoDB.Driver.IAsyncCursor<string>> ListDatabaseNamesAsync(MongoDB.Driver.IClientSessionHandle @session, System.Threading.CancellationToken @cancellationToken = default) => throw null;
}

public abstract class ProjectionDefinition<TSource>
{
    protected ProjectionDefinition() => throw null;
    public static implicit operator MongoDB.Driver.ProjectionDefinition<TSource>(string @json) => throw null;
}

public abstract class ProjectionDefinition<TSource, TProjection>
{
    protected ProjectionDefinition() => throw null;
    public static implicit operator MongoDB.Driver.ProjectionDefinition<TSource, TProjection>(string @json) => throw null;
    public static implicit operator MongoDB.Driver.ProjectionDefinition<TSource, TProjection>(MongoDB.Driver.ProjectionDefinition<TSource> @projection) => throw null;
}

public abstract class ReplaceOneResult
{
    protected ReplaceOneResult() => throw null;
    public class Acknowledged : MongoDB.Driver.ReplaceOneResult
    {
        public override bool @IsAcknowledged { get => throw null; }
        public override bool @IsModifiedCountAvailable { get => throw null; }
        public override long @MatchedCount { get => throw null; }
        public override long @ModifiedCount { get => throw null; }
    }
    public abstract bool @IsAcknowledged { get; }
    public abstract bool @IsModifiedCountAvailable { get; }
    public abstract long @MatchedCount { get; }
    public abstract long @ModifiedCount { get; }
    public class Unacknowledged : MongoDB.Driver.ReplaceOneResult
    {
        public static MongoDB.Driver.ReplaceOneResult.Unacknowledged @Instance { get => throw null; }
        public override bool @IsAcknowledged { get => throw null; }
        public override bool @IsModifiedCountAvailable { get => throw null; }
        public override long @MatchedCount { get => throw null; }
        public override long @ModifiedCount { get => throw null; }
    }
}

public class ReplaceOptions
{
    public ReplaceOptions() => throw null;
    public bool? @BypassDocumentValidation { get => throw null; set => throw null; }
    public bool @IsUpsert { get => throw null; set => throw null; }
}

public sealed class ReplaceOptions<T> : MongoDB.Driver.ReplaceOptions
{
    public ReplaceOptions() => throw null;
    public MongoDB.Driver.SortDefinition<T> @Sort { get => throw null; set => throw null; }
}

public abstract class SortDefinition<TDocument>
{
    protected SortDefinition() => throw null;
    public static implicit operator MongoDB.Driver.SortDefinition<TDocument>(string @json) => throw null;
}

public abstract class UpdateDefinition<TDocument>
{
    protected UpdateDefinition() => throw null;
    public static implicit operator MongoDB.Driver.UpdateDefinition<TDocument>(string @json) => throw null;
}

public sealed class UpdateDefinitionBuilder<TDocument>
{
    public UpdateDefinitionBuilder() => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> AddToSet<TItem>(MongoDB.Driver.FieldDefinition<TDocument> @field, TItem @value) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> AddToSet<TItem>(System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, TItem @value) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> AddToSetEach<TItem>(MongoDB.Driver.FieldDefinition<TDocument> @field, System.Collections.Generic.IEnumerable<TItem> @values) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> AddToSetEach<TItem>(System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, System.Collections.Generic.IEnumerable<TItem> @values) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> BitwiseAnd<TField>(MongoDB.Driver.FieldDefinition<TDocument, TField> @field, TField @value) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> BitwiseAnd<TField>(System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, TField @value) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> BitwiseOr<TField>(MongoDB.Driver.FieldDefinition<TDocument, TField> @field, TField @value) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> BitwiseOr<TField>(System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, TField @value) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> BitwiseXor<TField>(MongoDB.Driver.FieldDefinition<TDocument, TField> @field, TField @value) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> BitwiseXor<TField>(System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, TField @value) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> Combine(params MongoDB.Driver.UpdateDefinition<TDocument>[] @updates) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> Combine(System.Collections.Generic.IEnumerable<MongoDB.Driver.UpdateDefinition<TDocument>> @updates) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> Inc<TField>(MongoDB.Driver.FieldDefinition<TDocument, TField> @field, TField @value) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> Inc<TField>(System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, TField @value) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> Max<TField>(MongoDB.Driver.FieldDefinition<TDocument, TField> @field, TField @value) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> Max<TField>(System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, TField @value) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> Min<TField>(MongoDB.Driver.FieldDefinition<TDocument, TField> @field, TField @value) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> Min<TField>(System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, TField @value) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> Mul<TField>(MongoDB.Driver.FieldDefinition<TDocument, TField> @field, TField @value) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> Mul<TField>(System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, TField @value) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> PopFirst(MongoDB.Driver.FieldDefinition<TDocument> @field) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> PopFirst(System.Linq.Expressions.Expression<System.Func<TDocument, object>> @field) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> PopLast(MongoDB.Driver.FieldDefinition<TDocument> @field) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> PopLast(System.Linq.Expressions.Expression<System.Func<TDocument, object>> @field) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> Pull<TItem>(MongoDB.Driver.FieldDefinition<TDocument> @field, TItem @value) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> Pull<TItem>(System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, TItem @value) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> PullAll<TItem>(MongoDB.Driver.FieldDefinition<TDocument> @field, System.Collections.Generic.IEnumerable<TItem> @values) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> PullAll<TItem>(System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, System.Collections.Generic.IEnumerable<TItem> @values) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> PullFilter<TItem>(MongoDB.Driver.FieldDefinition<TDocument> @field, MongoDB.Driver.FilterDefinition<TItem> @filter) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> PullFilter<TItem>(System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, MongoDB.Driver.FilterDefinition<TItem> @filter) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> PullFilter<TItem>(System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, System.Linq.Expressions.Expression<System.Func<TItem, bool>> @filter) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> Push<TItem>(MongoDB.Driver.FieldDefinition<TDocument> @field, TItem @value) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> Push<TItem>(System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, TItem @value) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> PushEach<TItem>(MongoDB.Driver.FieldDefinition<TDocument> @field, System.Collections.Generic.IEnumerable<TItem> @values, int? @slice = default, int? @position = default, MongoDB.Driver.SortDefinition<TItem> @sort = default) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> PushEach<TItem>(System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, System.Collections.Generic.IEnumerable<TItem> @values, int? @slice = default, int? @position = default, MongoDB.Driver.SortDefinition<TItem> @sort = default) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> Rename(MongoDB.Driver.FieldDefinition<TDocument> @field, string @newName) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> Rename(System.Linq.Expressions.Expression<System.Func<TDocument, object>> @field, string @newName) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> Set<TField>(MongoDB.Driver.FieldDefinition<TDocument, TField> @field, TField @value) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> Set<TField>(System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, TField @value) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> SetOnInsert<TField>(MongoDB.Driver.FieldDefinition<TDocument, TField> @field, TField @value) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> SetOnInsert<TField>(System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, TField @value) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> Unset(MongoDB.Driver.FieldDefinition<TDocument> @field) => throw null;
    public MongoDB.Driver.UpdateDefinition<TDocument> Unset(System.Linq.Expressions.Expression<System.Func<TDocument, object>> @field) => throw null;
}

public static class UpdateDefinitionExtensions
{
    public static MongoDB.Driver.UpdateDefinition<TDocument> AddToSet<TDocument, TItem>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.FieldDefinition<TDocument> @field, TItem @value) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> AddToSet<TDocument, TItem>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, TItem @value) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> AddToSetEach<TDocument, TItem>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.FieldDefinition<TDocument> @field, System.Collections.Generic.IEnumerable<TItem> @values) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> AddToSetEach<TDocument, TItem>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, System.Collections.Generic.IEnumerable<TItem> @values) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> BitwiseAnd<TDocument, TField>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.FieldDefinition<TDocument, TField> @field, TField @value) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> BitwiseAnd<TDocument, TField>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, TField @value) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> BitwiseOr<TDocument, TField>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.FieldDefinition<TDocument, TField> @field, TField @value) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> BitwiseOr<TDocument, TField>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, TField @value) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> BitwiseXor<TDocument, TField>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.FieldDefinition<TDocument, TField> @field, TField @value) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> BitwiseXor<TDocument, TField>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, TField @value) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> Inc<TDocument, TField>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.FieldDefinition<TDocument, TField> @field, TField @value) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> Inc<TDocument, TField>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, TField @value) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> Max<TDocument, TField>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.FieldDefinition<TDocument, TField> @field, TField @value) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> Max<TDocument, TField>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, TField @value) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> Min<TDocument, TField>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.FieldDefinition<TDocument, TField> @field, TField @value) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> Min<TDocument, TField>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, TField @value) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> Mul<TDocument, TField>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.FieldDefinition<TDocument, TField> @field, TField @value) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> Mul<TDocument, TField>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, TField @value) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> PopFirst<TDocument>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.FieldDefinition<TDocument> @field) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> PopFirst<TDocument>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, System.Linq.Expressions.Expression<System.Func<TDocument, object>> @field) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> PopLast<TDocument>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.FieldDefinition<TDocument> @field) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> PopLast<TDocument>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, System.Linq.Expressions.Expression<System.Func<TDocument, object>> @field) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> Pull<TDocument, TItem>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.FieldDefinition<TDocument> @field, TItem @value) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> Pull<TDocument, TItem>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, TItem @value) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> PullAll<TDocument, TItem>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.FieldDefinition<TDocument> @field, System.Collections.Generic.IEnumerable<TItem> @values) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> PullAll<TDocument, TItem>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, System.Collections.Generic.IEnumerable<TItem> @values) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> PullFilter<TDocument, TItem>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.FieldDefinition<TDocument> @field, MongoDB.Driver.FilterDefinition<TItem> @filter) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> PullFilter<TDocument, TItem>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, MongoDB.Driver.FilterDefinition<TItem> @filter) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> PullFilter<TDocument, TItem>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, System.Linq.Expressions.Expression<System.Func<TItem, bool>> @filter) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> Push<TDocument, TItem>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.FieldDefinition<TDocument> @field, TItem @value) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> Push<TDocument, TItem>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, TItem @value) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> PushEach<TDocument, TItem>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.FieldDefinition<TDocument> @field, System.Collections.Generic.IEnumerable<TItem> @values, int? @slice = default, int? @position = default, MongoDB.Driver.SortDefinition<TItem> @sort = default) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> PushEach<TDocument, TItem>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, System.Linq.Expressions.Expression<System.Func<TDocument, System.Collections.Generic.IEnumerable<TItem>>> @field, System.Collections.Generic.IEnumerable<TItem> @values, int? @slice = default, int? @position = default, MongoDB.Driver.SortDefinition<TItem> @sort = default) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> Rename<TDocument>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.FieldDefinition<TDocument> @field, string @newName) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> Rename<TDocument>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, System.Linq.Expressions.Expression<System.Func<TDocument, object>> @field, string @newName) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> Set<TDocument, TField>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.FieldDefinition<TDocument, TField> @field, TField @value) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> Set<TDocument, TField>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, TField @value) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> SetOnInsert<TDocument, TField>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.FieldDefinition<TDocument, TField> @field, TField @value) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> SetOnInsert<TDocument, TField>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, System.Linq.Expressions.Expression<System.Func<TDocument, TField>> @field, TField @value) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> Unset<TDocument>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, MongoDB.Driver.FieldDefinition<TDocument> @field) => throw null;
    public static MongoDB.Driver.UpdateDefinition<TDocument> Unset<TDocument>(this MongoDB.Driver.UpdateDefinition<TDocument> @update, System.Linq.Expressions.Expression<System.Func<TDocument, object>> @field) => throw null;
}

public class UpdateOptions
{
    public UpdateOptions() => throw null;
    public bool? @BypassDocumentValidation { get => throw null; set => throw null; }
    public bool @IsUpsert { get => throw null; set => throw null; }
}

public sealed class UpdateOptions<T> : MongoDB.Driver.UpdateOptions
{
    public UpdateOptions() => throw null;
    public MongoDB.Driver.SortDefinition<T> @Sort { get => throw null; set => throw null; }
}

public abstract class UpdateResult
{
    protected UpdateResult() => throw null;
    public class Acknowledged : MongoDB.Driver.UpdateResult
    {
        public override bool @IsAcknowledged { get => throw null; }
        public override bool @IsModifiedCountAvailable { get => throw null; }
        public override long @MatchedCount { get => throw null; }
        public override long @ModifiedCount { get => throw null; }
    }
    public abstract bool @IsAcknowledged { get; }
    public abstract bool @IsModifiedCountAvailable { get; }
    public abstract long @MatchedCount { get; }
    public abstract long @ModifiedCount { get; }
    public class Unacknowledged : MongoDB.Driver.UpdateResult
    {
        public static MongoDB.Driver.UpdateResult.Unacknowledged @Instance { get => throw null; }
        public override bool @IsAcknowledged { get => throw null; }
        public override bool @IsModifiedCountAvailable { get => throw null; }
        public override long @MatchedCount { get => throw null; }
        public override long @ModifiedCount { get => throw null; }
    }
}
