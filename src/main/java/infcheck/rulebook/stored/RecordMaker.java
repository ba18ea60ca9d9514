package infcheck.rulebook.stored;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of a type.
 *
 * @param size how many components it has
 */
record RecordMaker(Constructor<?> constructor, int size) {

    static RecordMaker of(Class<?> type) throws UnstorableException {
        if (!type.isRecord()) {
            throw new UnstorableException(type + " is no record");
        }
        Class<?>[] components = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(components);
            canonical.setAccessible(true);
            return new RecordMaker(canonical, components.length);
        } catch (NoSuchMethodException e) {
            throw new UnstorableException(e);
        }
    }

    /** A record of these components; its constructor may refuse them. */
    Object of(@Nullable Object[] components) throws UnstorableException {
        try {
            return constructor.newInstance(components);
        } catch (InvocationTargetException e) {
            throw new UnstorableException("refused: " + e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new UnstorableException(e);
        }
    }
}
