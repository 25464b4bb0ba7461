using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Rebus.Sagas;

public class CorrelationProperty : ISagaCorrelationProperty
{
    public Type MessageType { get; }
    public string PropertyName { get; }
    public Type SagaDataType { get; }
    public Type SagaType { get; }
}

public interface IAmInitiatedBy<in TMessage> : global::Rebus.Handlers.IHandleMessages<TMessage>
{
}

public interface ICorrelationConfig<TSagaData>
{
    void Correlate<TMessage>(Func<TMessage, object> messageValueExtractorFunction, global::System.Linq.Expressions.Expression<Func<TSagaData, object>> sagaDataValueExpression);
    void Correlate<TMessage>(Func<TMessage, object> messageValueExtractorFunction, string sagaDataPropertyName);
    void CorrelateHeader<TMessage>(string headerKey, global::System.Linq.Expressions.Expression<Func<TSagaData, object>> sagaDataValueExpression);
    void CorrelateHeader<TMessage>(string headerKey, string sagaDataPropertyName);
}

public interface ICorrelationErrorHandler
{
}

public interface ISagaCorrelationProperty
{
    string PropertyName { get; }
    Type SagaDataType { get; }
}

public interface ISagaData
{
    Guid Id { get; set; }
    int Revision { get; set; }
}

public interface ISagaDataIdFactory
{
    Guid NewId();
}

public interface ISagaStorage
{
    Task Delete(ISagaData sagaData);
    Task<ISagaData> Find(Type sagaDataType, string propertyName, object propertyValue);
    Task Insert(ISagaData sagaData, IEnumerable<ISagaCorrelationProperty> correlationProperties);
    Task Update(ISagaData sagaData, IEnumerable<ISagaCorrelationProperty> correlationProperties);
}

public class LoadSagaDataStep
{
    public LoadSagaDataStep(ISagaStorage sagaStorage, ICorrelationErrorHandler correlationErrorHandler, ISagaDataIdFactory sagaDataIdFactory, global::Rebus.Logging.IRebusLoggerFactory rebusLoggerFactory, global::Rebus.Config.Options options) => throw null;
}

public abstract class Saga
{
    protected Saga() => throw null;
    protected bool IsNew { get; }
    protected virtual void MarkAsComplete() => throw null;
    protected virtual void MarkAsUnchanged() => throw null;
}

public abstract class Saga<TSagaData> : Saga where TSagaData : ISagaData, new()
{
    protected Saga() => throw null;
    public TSagaData Data { get; set; }
    protected abstract void CorrelateMessages(ICorrelationConfig<TSagaData> config);
    protected virtual Task ResolveConflict(TSagaData otherSagaData) => throw null;
}

public static class SagaConfigurationExtensions
{
    public static void UseCorrelationErrorHandler(this global::Rebus.Config.StandardConfigurer<ISagaStorage> configurer, ICorrelationErrorHandler correlationErrorHandler) => throw null;
    public static void UseSagaDataIdFactory(this global::Rebus.Config.StandardConfigurer<ISagaStorage> configurer, ISagaDataIdFactory sagaDataIdFactory) => throw null;
}

public abstract class SagaData : ISagaData
{
    protected SagaData() => throw null;
    public Guid Id { get; set; }
    public int Revision { get; set; }
}

public class SagaDataCorrelationProperties : IEnumerable<CorrelationProperty>, global::System.Collections.IEnumerable
{
    public SagaDataCorrelationProperties(Dictionary<Type, IReadOnlyList<CorrelationProperty>> correlationProperties, Type sagaDataType) => throw null;
    public IEnumerable<CorrelationProperty> ForMessage(object body) => throw null;
    public IEnumerator<CorrelationProperty> GetEnumerator() => throw null;
    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => throw null;
}

public class SagaHelper
{
    public SagaHelper() => throw null;
    public ISagaData CreateNewSagaData(Saga saga, ISagaDataIdFactory sagaDataIdFactory) => throw null;
    public SagaDataCorrelationProperties GetCorrelationProperties(Saga saga) => throw null;
}
