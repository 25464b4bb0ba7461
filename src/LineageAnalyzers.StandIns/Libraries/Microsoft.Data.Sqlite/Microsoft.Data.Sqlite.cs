using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Data.Sqlite;

public enum SqliteCacheMode
{
    Default = 0,
    Private = 1,
    Shared = 2,
}

public class SqliteCommand : global::System.Data.Common.DbCommand
{
    public SqliteCommand() => throw null;
    public SqliteCommand(string commandText) => throw null;
    public SqliteCommand(string commandText, SqliteConnection connection) => throw null;
    public SqliteCommand(string commandText, SqliteConnection connection, SqliteTransaction transaction) => throw null;
    public override string CommandText { get => throw null; set { } }
    public override int CommandTimeout { get => throw null; set { } }
    public override global::System.Data.CommandType CommandType { get => throw null; set { } }
    public new virtual SqliteConnection Connection { get; set; }
    protected internal virtual SqliteDataReader DataReader { get; set; }
    protected override global::System.Data.Common.DbConnection DbConnection { get => throw null; set { } }
    protected override global::System.Data.Common.DbParameterCollection DbParameterCollection { get => throw null; }
    protected override global::System.Data.Common.DbTransaction DbTransaction { get => throw null; set { } }
    public override bool DesignTimeVisible { get => throw null; set { } }
    public new virtual SqliteParameterCollection Parameters { get; }
    public new virtual SqliteTransaction Transaction { get; set; }
    public override global::System.Data.UpdateRowSource UpdatedRowSource { get => throw null; set { } }
    public override void Cancel() => throw null;
    protected override global::System.Data.Common.DbParameter CreateDbParameter() => throw null;
    public new virtual SqliteParameter CreateParameter() => throw null;
    protected override void Dispose(bool disposing) => throw null;
    protected override global::System.Data.Common.DbDataReader ExecuteDbDataReader(global::System.Data.CommandBehavior behavior) => throw null;
    protected override Task<global::System.Data.Common.DbDataReader> ExecuteDbDataReaderAsync(global::System.Data.CommandBehavior behavior, CancellationToken cancellationToken) => throw null;
    public override int ExecuteNonQuery() => throw null;
    public new virtual SqliteDataReader ExecuteReader() => throw null;
    public new virtual SqliteDataReader ExecuteReader(global::System.Data.CommandBehavior behavior) => throw null;
    public new virtual Task<SqliteDataReader> ExecuteReaderAsync() => throw null;
    public new virtual Task<SqliteDataReader> ExecuteReaderAsync(global::System.Data.CommandBehavior behavior) => throw null;
    public new virtual Task<SqliteDataReader> ExecuteReaderAsync(global::System.Data.CommandBehavior behavior, CancellationToken cancellationToken) => throw null;
    public new virtual Task<SqliteDataReader> ExecuteReaderAsync(CancellationToken cancellationToken) => throw null;
    public override object ExecuteScalar() => throw null;
    public override void Prepare() => throw null;
}

public class SqliteConnection : global::System.Data.Common.DbConnection
{
    public SqliteConnection() => throw null;
    public SqliteConnection(string connectionString) => throw null;
    public override string ConnectionString { get => throw null; set { } }
    public override string DataSource { get => throw null; }
    public override string Database { get => throw null; }
    protected override global::System.Data.Common.DbProviderFactory DbProviderFactory { get => throw null; }
    public virtual int DefaultTimeout { get; set; }
    public override string ServerVersion { get => throw null; }
    public override global::System.Data.ConnectionState State { get => throw null; }
    protected internal virtual SqliteTransaction Transaction { get; set; }
    public virtual void BackupDatabase(SqliteConnection destination) => throw null;
    public virtual void BackupDatabase(SqliteConnection destination, string destinationName, string sourceName) => throw null;
    protected override global::System.Data.Common.DbTransaction BeginDbTransaction(global::System.Data.IsolationLevel isolationLevel) => throw null;
    public new virtual SqliteTransaction BeginTransaction() => throw null;
    public new virtual SqliteTransaction BeginTransaction(global::System.Data.IsolationLevel isolationLevel) => throw null;
    public virtual SqliteTransaction BeginTransaction(global::System.Data.IsolationLevel isolationLevel, bool deferred) => throw null;
    public virtual SqliteTransaction BeginTransaction(bool deferred) => throw null;
    public override void ChangeDatabase(string databaseName) => throw null;
    public static void ClearAllPools() => throw null;
    public static void ClearPool(SqliteConnection connection) => throw null;
    public override void Close() => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, TAccumulate, TResult>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, TAccumulate> func, Func<TAccumulate, TResult> resultSelector, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, TAccumulate>(string name, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, TAccumulate>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, TAccumulate, TResult>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, TAccumulate> func, Func<TAccumulate, TResult> resultSelector, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, TAccumulate>(string name, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, TAccumulate>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, TAccumulate, TResult>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, TAccumulate> func, Func<TAccumulate, TResult> resultSelector, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, TAccumulate>(string name, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, TAccumulate>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, TAccumulate, TResult>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, TAccumulate> func, Func<TAccumulate, TResult> resultSelector, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, TAccumulate>(string name, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, TAccumulate>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TAccumulate, TResult>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TAccumulate> func, Func<TAccumulate, TResult> resultSelector, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TAccumulate>(string name, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TAccumulate>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TAccumulate, TResult>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TAccumulate> func, Func<TAccumulate, TResult> resultSelector, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TAccumulate>(string name, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TAccumulate>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, TAccumulate, TResult>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, TAccumulate> func, Func<TAccumulate, TResult> resultSelector, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, TAccumulate>(string name, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, T9, TAccumulate>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, T9, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, TAccumulate, TResult>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, TAccumulate> func, Func<TAccumulate, TResult> resultSelector, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, TAccumulate>(string name, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, T8, TAccumulate>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, T8, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, TAccumulate, TResult>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, TAccumulate> func, Func<TAccumulate, TResult> resultSelector, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, TAccumulate>(string name, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, T7, TAccumulate>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, T7, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, TAccumulate, TResult>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, TAccumulate> func, Func<TAccumulate, TResult> resultSelector, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, TAccumulate>(string name, Func<TAccumulate, T1, T2, T3, T4, T5, T6, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, T6, TAccumulate>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, T6, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, TAccumulate, TResult>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, TAccumulate> func, Func<TAccumulate, TResult> resultSelector, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, TAccumulate>(string name, Func<TAccumulate, T1, T2, T3, T4, T5, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, T5, TAccumulate>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, T5, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, TAccumulate, TResult>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, TAccumulate> func, Func<TAccumulate, TResult> resultSelector, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, TAccumulate>(string name, Func<TAccumulate, T1, T2, T3, T4, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, T4, TAccumulate>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, T4, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, TAccumulate, TResult>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, TAccumulate> func, Func<TAccumulate, TResult> resultSelector, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, TAccumulate>(string name, Func<TAccumulate, T1, T2, T3, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, T3, TAccumulate>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, T3, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, TAccumulate, TResult>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, TAccumulate> func, Func<TAccumulate, TResult> resultSelector, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, TAccumulate>(string name, Func<TAccumulate, T1, T2, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, T2, TAccumulate>(string name, TAccumulate seed, Func<TAccumulate, T1, T2, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, TAccumulate, TResult>(string name, TAccumulate seed, Func<TAccumulate, T1, TAccumulate> func, Func<TAccumulate, TResult> resultSelector, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, TAccumulate>(string name, Func<TAccumulate, T1, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<T1, TAccumulate>(string name, TAccumulate seed, Func<TAccumulate, T1, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<TAccumulate, TResult>(string name, TAccumulate seed, Func<TAccumulate, TAccumulate> func, Func<TAccumulate, TResult> resultSelector, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<TAccumulate, TResult>(string name, TAccumulate seed, Func<TAccumulate, object[], TAccumulate> func, Func<TAccumulate, TResult> resultSelector, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<TAccumulate>(string name, Func<TAccumulate, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<TAccumulate>(string name, Func<TAccumulate, object[], TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<TAccumulate>(string name, TAccumulate seed, Func<TAccumulate, TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateAggregate<TAccumulate>(string name, TAccumulate seed, Func<TAccumulate, object[], TAccumulate> func, bool isDeterministic = false) => throw null;
    public virtual void CreateCollation(string name, Comparison<string> comparison) => throw null;
    public virtual void CreateCollation<T>(string name, T state, Func<T, string, string, int> comparison) => throw null;
    public new virtual SqliteCommand CreateCommand() => throw null;
    protected override global::System.Data.Common.DbCommand CreateDbCommand() => throw null;
    public virtual void CreateFunction<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<T1, T2, T3, T4, T5, T6, T7, T8, T9, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<T1, T2, T3, T4, T5, T6, T7, T8, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<T1, T2, T3, T4, T5, T6, T7, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<T1, T2, T3, T4, T5, T6, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<T1, T2, T3, T4, T5, TResult>(string name, Func<T1, T2, T3, T4, T5, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<T1, T2, T3, T4, TResult>(string name, Func<T1, T2, T3, T4, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<T1, T2, T3, TResult>(string name, Func<T1, T2, T3, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<T1, T2, TResult>(string name, Func<T1, T2, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<T1, TResult>(string name, Func<T1, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<TResult>(string name, Func<TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<TResult>(string name, Func<object[], TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, TResult>(string name, TState state, Func<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, TResult>(string name, TState state, Func<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, TResult>(string name, TState state, Func<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, TResult>(string name, TState state, Func<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TResult>(string name, TState state, Func<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TResult>(string name, TState state, Func<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, TResult>(string name, TState state, Func<TState, T1, T2, T3, T4, T5, T6, T7, T8, T9, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<TState, T1, T2, T3, T4, T5, T6, T7, T8, TResult>(string name, TState state, Func<TState, T1, T2, T3, T4, T5, T6, T7, T8, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<TState, T1, T2, T3, T4, T5, T6, T7, TResult>(string name, TState state, Func<TState, T1, T2, T3, T4, T5, T6, T7, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<TState, T1, T2, T3, T4, T5, T6, TResult>(string name, TState state, Func<TState, T1, T2, T3, T4, T5, T6, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<TState, T1, T2, T3, T4, T5, TResult>(string name, TState state, Func<TState, T1, T2, T3, T4, T5, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<TState, T1, T2, T3, T4, TResult>(string name, TState state, Func<TState, T1, T2, T3, T4, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<TState, T1, T2, T3, TResult>(string name, TState state, Func<TState, T1, T2, T3, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<TState, T1, T2, TResult>(string name, TState state, Func<TState, T1, T2, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<TState, T1, TResult>(string name, TState state, Func<TState, T1, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<TState, TResult>(string name, TState state, Func<TState, TResult> function, bool isDeterministic = false) => throw null;
    public virtual void CreateFunction<TState, TResult>(string name, TState state, Func<TState, object[], TResult> function, bool isDeterministic = false) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public virtual void EnableExtensions(bool enable = true) => throw null;
    public override global::System.Data.DataTable GetSchema() => throw null;
    public override global::System.Data.DataTable GetSchema(string collectionName) => throw null;
    public override global::System.Data.DataTable GetSchema(string collectionName, string[] restrictionValues) => throw null;
    public virtual void LoadExtension(string file, string proc = null) => throw null;
    public override void Open() => throw null;
}

public class SqliteConnectionStringBuilder : global::System.Data.Common.DbConnectionStringBuilder
{
    public SqliteConnectionStringBuilder() => throw null;
    public SqliteConnectionStringBuilder(string connectionString) => throw null;
    public virtual SqliteCacheMode Cache { get; set; }
    public virtual string DataSource { get; set; }
    public int DefaultTimeout { get; set; }
    public bool? ForeignKeys { get; set; }
    public override global::System.Collections.ICollection Keys { get => throw null; }
    public virtual SqliteOpenMode Mode { get; set; }
    public string Password { get; set; }
    public bool Pooling { get; set; }
    public bool RecursiveTriggers { get; set; }
    public override global::System.Collections.ICollection Values { get => throw null; }
    public string Vfs { get; set; }
    public override object this[string keyword] { get => throw null; set { } }
    public override void Clear() => throw null;
    public override bool ContainsKey(string keyword) => throw null;
    public override bool Remove(string keyword) => throw null;
    public override bool ShouldSerialize(string keyword) => throw null;
    public override bool TryGetValue(string keyword, out object value) => throw null;
}

public class SqliteDataReader : global::System.Data.Common.DbDataReader
{
    public override int Depth { get => throw null; }
    public override int FieldCount { get => throw null; }
    public override bool HasRows { get => throw null; }
    public override bool IsClosed { get => throw null; }
    public override int RecordsAffected { get => throw null; }
    public override object this[int ordinal] { get => throw null; }
    public override object this[string name] { get => throw null; }
    public override void Close() => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override bool GetBoolean(int ordinal) => throw null;
    public override byte GetByte(int ordinal) => throw null;
    public override long GetBytes(int ordinal, long dataOffset, byte[] buffer, int bufferOffset, int length) => throw null;
    public override char GetChar(int ordinal) => throw null;
    public override long GetChars(int ordinal, long dataOffset, char[] buffer, int bufferOffset, int length) => throw null;
    public override string GetDataTypeName(int ordinal) => throw null;
    public override DateTime GetDateTime(int ordinal) => throw null;
    public virtual DateTimeOffset GetDateTimeOffset(int ordinal) => throw null;
    public override decimal GetDecimal(int ordinal) => throw null;
    public override double GetDouble(int ordinal) => throw null;
    public override global::System.Collections.IEnumerator GetEnumerator() => throw null;
    public override Type GetFieldType(int ordinal) => throw null;
    public override T GetFieldValue<T>(int ordinal) => throw null;
    public override float GetFloat(int ordinal) => throw null;
    public override Guid GetGuid(int ordinal) => throw null;
    public override short GetInt16(int ordinal) => throw null;
    public override int GetInt32(int ordinal) => throw null;
    public override long GetInt64(int ordinal) => throw null;
    public override string GetName(int ordinal) => throw null;
    public override int GetOrdinal(string name) => throw null;
    public override global::System.Data.DataTable GetSchemaTable() => throw null;
    public override global::System.IO.Stream GetStream(int ordinal) => throw null;
    public override string GetString(int ordinal) => throw null;
    public override global::System.IO.TextReader GetTextReader(int ordinal) => throw null;
    public virtual TimeSpan GetTimeSpan(int ordinal) => throw null;
    public override object GetValue(int ordinal) => throw null;
    public override int GetValues(object[] values) => throw null;
    public override bool IsDBNull(int ordinal) => throw null;
    public override bool NextResult() => throw null;
    public override bool Read() => throw null;
    internal SqliteDataReader() => throw null;
}

public class SqliteException : global::System.Data.Common.DbException
{
    public SqliteException(string message, int errorCode) => throw null;
    public SqliteException(string message, int errorCode, int extendedErrorCode) => throw null;
    public virtual int SqliteErrorCode { get; }
    public virtual int SqliteExtendedErrorCode { get; }
}

public enum SqliteOpenMode
{
    ReadWriteCreate = 0,
    ReadWrite = 1,
    ReadOnly = 2,
    Memory = 3,
}

public class SqliteParameter : global::System.Data.Common.DbParameter
{
    public SqliteParameter() => throw null;
    public SqliteParameter(string name, SqliteType type) => throw null;
    public SqliteParameter(string name, SqliteType type, int size) => throw null;
    public SqliteParameter(string name, SqliteType type, int size, string sourceColumn) => throw null;
    public SqliteParameter(string name, object value) => throw null;
    public override global::System.Data.DbType DbType { get => throw null; set { } }
    public override global::System.Data.ParameterDirection Direction { get => throw null; set { } }
    public override bool IsNullable { get => throw null; set { } }
    public override string ParameterName { get => throw null; set { } }
    public override int Size { get => throw null; set { } }
    public override string SourceColumn { get => throw null; set { } }
    public override bool SourceColumnNullMapping { get => throw null; set { } }
    public virtual SqliteType SqliteType { get; set; }
    public override object Value { get => throw null; set { } }
    public override void ResetDbType() => throw null;
    public virtual void ResetSqliteType() => throw null;
}

public class SqliteParameterCollection : global::System.Data.Common.DbParameterCollection
{
    protected internal SqliteParameterCollection() => throw null;
    public override int Count { get => throw null; }
    public override object SyncRoot { get => throw null; }
    public new virtual SqliteParameter this[int index] { get => throw null; set { } }
    public new virtual SqliteParameter this[string parameterName] { get => throw null; set { } }
    public virtual SqliteParameter Add(SqliteParameter value) => throw null;
    public override int Add(object value) => throw null;
    public virtual SqliteParameter Add(string parameterName, SqliteType type) => throw null;
    public virtual SqliteParameter Add(string parameterName, SqliteType type, int size) => throw null;
    public virtual SqliteParameter Add(string parameterName, SqliteType type, int size, string sourceColumn) => throw null;
    public override void AddRange(Array values) => throw null;
    public virtual void AddRange(IEnumerable<SqliteParameter> values) => throw null;
    public virtual SqliteParameter AddWithValue(string parameterName, object value) => throw null;
    public override void Clear() => throw null;
    public virtual bool Contains(SqliteParameter value) => throw null;
    public override bool Contains(object value) => throw null;
    public override bool Contains(string value) => throw null;
    public virtual void CopyTo(SqliteParameter[] array, int index) => throw null;
    public override void CopyTo(Array array, int index) => throw null;
    public override global::System.Collections.IEnumerator GetEnumerator() => throw null;
    protected override global::System.Data.Common.DbParameter GetParameter(int index) => throw null;
    protected override global::System.Data.Common.DbParameter GetParameter(string parameterName) => throw null;
    public virtual int IndexOf(SqliteParameter value) => throw null;
    public override int IndexOf(object value) => throw null;
    public override int IndexOf(string parameterName) => throw null;
    public virtual void Insert(int index, SqliteParameter value) => throw null;
    public override void Insert(int index, object value) => throw null;
    public virtual void Remove(SqliteParameter value) => throw null;
    public override void Remove(object value) => throw null;
    public override void RemoveAt(int index) => throw null;
    public override void RemoveAt(string parameterName) => throw null;
    protected override void SetParameter(int index, global::System.Data.Common.DbParameter value) => throw null;
    protected override void SetParameter(string parameterName, global::System.Data.Common.DbParameter value) => throw null;
}

public class SqliteTransaction : global::System.Data.Common.DbTransaction
{
    public new virtual SqliteConnection Connection { get; }
    protected override global::System.Data.Common.DbConnection DbConnection { get => throw null; }
    public override global::System.Data.IsolationLevel IsolationLevel { get => throw null; }
    public override bool SupportsSavepoints { get => throw null; }
    public override void Commit() => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override void Release(string savepointName) => throw null;
    public override void Rollback() => throw null;
    public override void Rollback(string savepointName) => throw null;
    public override void Save(string savepointName) => throw null;
    internal SqliteTransaction() => throw null;
}

public enum SqliteType
{
    Integer = 1,
    Real = 2,
    Text = 3,
    Blob = 4,
}
